import { defineEntity, p } from '@mikro-orm/core';
import type { LocalizedTextValue } from '../platform/localized-text.ts';
import { newId } from '../platform/new-id.ts';

const WorkSchema = defineEntity({
  name: 'Work',
  tableName: 'work',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    title: p.json().$type<LocalizedTextValue>(),
    version: p.integer().version(),
  },
});

/** One text, story or film, however often it was published. */
export class Work extends WorkSchema.class {}
WorkSchema.setClass(Work);
