import { columns, instant, type Shape } from '../platform/shape.ts';

export const mailShape: Shape = {
  typename: 'Mail',
  fields: {
    ...columns('id', 'kind', 'state', 'eventId', 'personId', 'name', 'address', 'subject', 'body'),
    ...columns('reason', 'tries'),
    calendarCount: (t) => `cardinality(${t}.calendars)`,
    queuedAt: (t) => instant(`${t}.queued_at`),
    nextTryAt: (t) => `case when ${t}.state = 'WAITING' then ${instant(`${t}.not_before`)} end`,
    settledAt: (t) => instant(`${t}.settled_at`),
  },
};

export const mailSource = { table: 'mail', shape: mailShape };
