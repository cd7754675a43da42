import { defineEntity, p } from '@mikro-orm/core';
import { PROVENANCES } from '@bitim/schema/vocabulary/court';
import type { LocalizedTextValue } from '../platform/localized-text.ts';
import { newId } from '../platform/new-id.ts';

const PartnerProjectSchema = defineEntity({
  name: 'PartnerProject',
  tableName: 'partner_project',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    name: p.json().$type<LocalizedTextValue>(),
    partnerName: p.json().$type<LocalizedTextValue>(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    provenance: p.enum(PROVENANCES),
    version: p.integer().version(),
  },
});

/** A partner's project, under which regional sessions are held. */
export class PartnerProject extends PartnerProjectSchema.class {}
PartnerProjectSchema.setClass(PartnerProject);
