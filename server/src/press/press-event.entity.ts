import { defineEntity, p, Type } from '@mikro-orm/core';
import { PROVENANCES } from '@bitim/schema/vocabulary/court';
import { EVENT_STATES, PRESS_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import type { LocalizedTextValue } from '../platform/localized-text.ts';
import { newId } from '../platform/new-id.ts';

/** A wall-clock time to the minute, as `2014-06-02T09:00`, in a `timestamp` column. */
class WallClock extends Type<string, string> {
  override convertToJSValueSQL(column: string): string {
    return `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI')`;
  }

  override getColumnType(): string {
    return 'timestamp';
  }
}

/** Told to be a text: the ORM would make an instant of it, in the zone that the server happens to run in. */
const wallClock = () => p.type(WallClock).runtimeType('string').$type<string>();

const PressEventSchema = defineEntity({
  name: 'PressEvent',
  tableName: 'press_event',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    title: p.json().$type<LocalizedTextValue>(),
    kind: p.enum(PRESS_EVENT_KINDS),
    state: p.enum(EVENT_STATES),
    /** By the venue's wall clock; its day decides the period. */
    startsAt: wallClock(),
    endsAt: wallClock(),
    timeZone: p.text(),
    place: p.text().nullable(),
    programmeId: p.uuid().nullable(),
    /** Why it was cancelled or postponed. */
    stateReason: p.text().nullable(),
    postponedTo: p.date().nullable(),
    /** Where taking back the last step leads. */
    stateBefore: p.enum(EVENT_STATES).nullable(),
    provenance: p.enum(PROVENANCES),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
    updatedAt: p.datetime(),
    updatedBy: p.uuid().nullable(),
  },
  checks: [{ name: 'press_event_ends_at_after_start', expression: 'ends_at > starts_at' }],
});

/** A press briefing or press conference, held by one court or by several together. */
export class PressEvent extends PressEventSchema.class {}
PressEventSchema.setClass(PressEvent);
