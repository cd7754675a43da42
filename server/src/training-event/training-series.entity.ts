import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../platform/new-id.ts';
import type { EventPattern } from './event-pattern.domain.ts';

const TrainingSeriesSchema = defineEntity({
  name: 'TrainingSeries',
  tableName: 'training_series',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    /** As RFC 5545 writes it. */
    rule: p.text(),
    /** Days by which the whole series was moved since the rule made it. */
    movedBy: p.integer(),
    /** What its events have in common: one that differs from it was edited for itself. */
    pattern: p.json().$type<EventPattern>(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
  },
});

/** Events that were made by one rule from one event. Each is a record of its own, and counts by itself. */
export class TrainingSeries extends TrainingSeriesSchema.class {}
TrainingSeriesSchema.setClass(TrainingSeries);
