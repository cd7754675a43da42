import { courtBy } from '../court/court.shape.ts';
import { columns, instant, localizedText, one, type Shape } from '../platform/shape.ts';

export const roomShape: Shape = {
  typename: 'Room',
  fields: {
    ...columns('id', 'location', 'capacity', 'retiredOn', 'provenance', 'version'),
    court: courtBy('court_id'),
    name: localizedText('name'),
    createdAt: (t) => instant(`${t}.created_at`),
    updatedAt: (t) => instant(`${t}.updated_at`),
    allowedActions: (t, read) => read.inScope(`${t}.court_id`),
  },
};

/** The room that the row's `room_id` points to. */
export const roomOf = one(
  () => roomShape,
  (c, p) => `room ${c} where ${c}.id = ${p}.room_id`,
);

export const roomSource = { table: 'room', shape: roomShape };
