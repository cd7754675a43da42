import { eventVisible, eventWithinScope } from '../event/hosts.ts';
import { columns, instant, localizedText, many, one, type Shape } from '../platform/shape.ts';

const occurrenceShape: Shape = {
  typename: 'SeriesOccurrence',
  fields: {
    ...columns('state', 'startsOn', 'endsOn', 'seriesOn'),
    eventId: (t) => `${t}.id`,
    title: localizedText('title'),
  },
};

const seriesShape: Shape = {
  typename: 'TrainingSeries',
  fields: {
    ...columns('id', 'rule', 'movedBy'),
    summary: (t) => `json_build_object('rule', ${t}.rule, 'movedBy', ${t}.moved_by)`,
    createdAt: (t) => instant(`${t}.created_at`),
    createdBy: (t, read) =>
      `(select u.name from app_user u where u.id = ${t}.created_by and exists
         (select from training_event own where own.series_id = ${t}.id and ${eventWithinScope('training_event', 'own', read)}))`,
    occurrences: many(
      () => occurrenceShape,
      (c, p, read) =>
        `training_event ${c} where ${c}.series_id = ${p}.id and ${eventVisible('training_event', c, read)}`,
      (c) => `${c}.starts_on, ${c}.id`,
    ),
  },
};

/** The series that the row's `series_id` points to. */
export const seriesOf = one(
  () => seriesShape,
  (c, p) => `training_series ${c} where ${c}.id = ${p}.series_id`,
);
