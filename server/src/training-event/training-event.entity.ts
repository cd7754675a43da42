import { defineEntity, p } from '@mikro-orm/core';
import { PROVENANCES } from '@bitim/schema/vocabulary/court';
import { EVENT_STATES, TRAINING_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import type { LocalizedTextValue } from '../platform/localized-text.ts';
import { newId } from '../platform/new-id.ts';

const TrainingEventSchema = defineEntity({
  name: 'TrainingEvent',
  tableName: 'training_event',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    title: p.json().$type<LocalizedTextValue>(),
    kind: p.enum(TRAINING_EVENT_KINDS),
    state: p.enum(EVENT_STATES),
    /** The venue's local date; it decides the period. */
    startsOn: p.date(),
    endsOn: p.date(),
    programmeId: p.uuid().nullable(),
    partnerProjectId: p.uuid().nullable(),
    audience: p.json().$type<LocalizedTextValue>().nullable(),
    capacity: p.integer().nullable(),
    planReference: p.text().nullable(),
    /** Why it was cancelled or postponed. */
    stateReason: p.text().nullable(),
    postponedTo: p.date().nullable(),
    /** Why it may stand although a trainer or a participant is elsewhere at the same time. */
    clashComment: p.text().nullable(),
    /** Where taking back the last step leads. */
    stateBefore: p.enum(EVENT_STATES).nullable(),
    /** The rule it was made by, with others; empty where it was entered alone. */
    seriesId: p.uuid().nullable(),
    /** The day that the rule gave it; it stays when the event moves. */
    seriesOn: p.date().nullable(),
    provenance: p.enum(PROVENANCES),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
    updatedAt: p.datetime(),
    updatedBy: p.uuid().nullable(),
  },
  checks: [
    { name: 'training_event_ends_on_not_before_start', expression: 'ends_on >= starts_on' },
    { name: 'training_event_capacity_check', expression: 'capacity between 1 and 100000' },
  ],
});

/** A seminar, round table, training, lecture or conference, held by one court or by several together. */
export class TrainingEvent extends TrainingEventSchema.class {}
TrainingEventSchema.setClass(TrainingEvent);
