import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../platform/new-id.ts';
import type { EventPattern } from './event-pattern.domain.ts';

const TrainingTemplateSchema = defineEntity({
  name: 'TrainingTemplate',
  tableName: 'training_template',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    courtId: p.uuid(),
    name: p.text(),
    /** What it keeps of the event that it was made from. */
    pattern: p.json().$type<EventPattern>(),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
    updatedAt: p.datetime(),
    updatedBy: p.uuid().nullable(),
  },
});

/** What a court plans again and again: an event without its days. Nothing of it counts. */
export class TrainingTemplate extends TrainingTemplateSchema.class {}
TrainingTemplateSchema.setClass(TrainingTemplate);
