import { defineEntity, p } from '@mikro-orm/core';
import { PROVENANCES } from '@bitim/schema/vocabulary/court';
import { LANGUAGES } from '@bitim/schema/vocabulary/language';
import { PUBLICATION_KINDS, PUBLICATION_STATES } from '@bitim/schema/vocabulary/publication';
import type { LocalizedTextValue } from '../platform/localized-text.ts';
import { newId } from '../platform/new-id.ts';

const PublicationSchema = defineEntity({
  name: 'Publication',
  tableName: 'publication',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    kind: p.enum(PUBLICATION_KINDS),
    state: p.enum(PUBLICATION_STATES),
    title: p.json().$type<LocalizedTextValue>(),
    outletId: p.uuid(),
    language: p.enum(LANGUAGES),
    /** Decides the period. */
    publishedOn: p.date(),
    url: p.text().nullable(),
    workId: p.uuid().nullable(),
    pressEventId: p.uuid().nullable(),
    programmeId: p.uuid().nullable(),
    /** Set exactly while the state is DUPLICATE. */
    duplicateOfId: p.uuid().nullable(),
    retractionReason: p.text().nullable(),
    provenance: p.enum(PROVENANCES),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
    updatedAt: p.datetime(),
    updatedBy: p.uuid().nullable(),
  },
});

/** An article, story or page that came out in an outlet. */
export class Publication extends PublicationSchema.class {}
PublicationSchema.setClass(Publication);
