import { defineEntity, p } from '@mikro-orm/core';
import { PROVENANCES } from '@bitim/schema/vocabulary/court';
import type { LocalizedTextValue } from '../platform/localized-text.ts';
import { newId } from '../platform/new-id.ts';

const RoomSchema = defineEntity({
  name: 'Room',
  tableName: 'room',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    courtId: p.uuid(),
    name: p.json().$type<LocalizedTextValue>(),
    /** Floor and address, as one finds it. */
    location: p.text().nullable(),
    /** Seats. */
    capacity: p.integer().nullable(),
    /** The first day on which no session can be held in it any more. */
    retiredOn: p.date().nullable(),
    provenance: p.enum(PROVENANCES),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
    updatedAt: p.datetime(),
    updatedBy: p.uuid().nullable(),
  },
  checks: [{ name: 'room_capacity_check', expression: 'capacity between 1 and 100000' }],
});

/** A hall or a classroom of a court, in which one session at a time is held. */
export class Room extends RoomSchema.class {}
RoomSchema.setClass(Room);
