import { defineEntity, p } from '@mikro-orm/core';
import { PROVENANCES } from '@bitim/schema/vocabulary/court';
import type { LocalizedTextValue } from '../platform/localized-text.ts';
import { newId } from '../platform/new-id.ts';
import { Court } from './court.entity.ts';

const ProgrammeSchema = defineEntity({
  name: 'Programme',
  tableName: 'programme',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    code: p.text(),
    name: p.json().$type<LocalizedTextValue>(),
    legalBasis: p.json().$type<LocalizedTextValue>().nullable(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    version: p.integer().version(),
  },
});

/** An initiative that work is done for, such as the mediation pilot. */
export class Programme extends ProgrammeSchema.class {}
ProgrammeSchema.setClass(Programme);

const ParticipationSchema = defineEntity({
  name: 'Participation',
  tableName: 'participation',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    programme: () => p.manyToOne(Programme).ref(),
    court: () => p.manyToOne(Court).ref(),
    /** 1 = designated at the start, 2 = added later. */
    wave: p.smallint(),
    joinedOn: p.date(),
    leftOn: p.date().nullable(),
    provenance: p.enum(PROVENANCES),
    version: p.integer().version(),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
});

/** A court in a programme. */
export class Participation extends ParticipationSchema.class {}
ParticipationSchema.setClass(Participation);
