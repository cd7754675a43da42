import { defineEntity, p } from '@mikro-orm/core';
import { PROVENANCES } from '@bitim/schema/vocabulary/court';
import { OCCUPATIONS } from '@bitim/schema/vocabulary/person';
import { newId } from '../platform/new-id.ts';

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    fullName: p.text(),
    occupation: p.enum(OCCUPATIONS),
    trainer: p.boolean(),
    courtId: p.uuid().nullable(),
    organisation: p.text().nullable(),
    email: p.text().nullable(),
    provenance: p.enum(PROVENANCES),
    version: p.integer().version(),
  },
});

/** A trainer, participant or author; needs no account. */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
