import { courtShape } from '../court/court.shape.ts';
import { programmeOf } from '../court/programme.shape.ts';
import { eventStanding, eventVisible, hostsOf } from '../event/hosts.ts';
import { lastChangeOf } from '../event/last-change.ts';
import { stateChangesOf } from '../event/state-changes.ts';
import { personOf } from '../person/person.shape.ts';
import {
  collation,
  columns,
  instant,
  localizedText,
  many,
  one,
  type Shape,
  wallClock,
} from '../platform/shape.ts';
import { outletShape } from './outlet.shape.ts';
import {
  publicationDeletable,
  publicationJoinable,
  publicationWritable,
  workWritable,
} from './press.access.ts';

const records = {
  ...columns('id', 'kind', 'state', 'provenance', 'version'),
  title: localizedText('title'),
  programme: programmeOf,
  createdAt: (t: string) => instant(`${t}.created_at`),
  updatedAt: (t: string) => instant(`${t}.updated_at`),
  leftOut: (t: string) => `${t}.state`,
};

/** Publications whose `column` points to the row. */
const publicationsBy = (column: string) =>
  many(
    () => publicationShape,
    (c, p) => `publication ${c} where ${c}.${column} = ${p}.id`,
    (c) => `${c}.published_on, ${c}.id`,
  );

export const pressEventShape: Shape = {
  typename: 'PressEvent',
  fields: {
    ...records,
    ...columns('timeZone', 'place', 'stateReason', 'postponedTo'),
    startsAt: (t) => wallClock(`${t}.starts_at`),
    endsAt: (t) => wallClock(`${t}.ends_at`),
    hosts: hostsOf('press_event'),
    stateChanges: stateChangesOf('press_event'),
    lastChange: lastChangeOf('press_event'),
    publications: publicationsBy('press_event_id'),
    allowedActions: (t, read) => eventStanding('press_event', t, read),
  },
};

export const workShape: Shape = {
  typename: 'Work',
  fields: {
    ...columns('id', 'version'),
    title: localizedText('title'),
    publications: publicationsBy('work_id'),
    allowedActions: (t, read) =>
      `json_build_object('writable', ${workWritable(t, read)}, 'used', exists (select from publication where work_id = ${t}.id))`,
  },
};

const authorShape: Shape = {
  typename: 'Author',
  fields: {
    role: (t) => `${t}.role`,
    name: (t) => `coalesce(${t}.name, (select full_name from person where id = ${t}.person_id))`,
    person: personOf,
  },
};

export const publicationShape: Shape = {
  typename: 'Publication',
  fields: {
    ...records,
    ...columns('language', 'publishedOn', 'url', 'retractionReason'),
    outlet: one(
      () => outletShape,
      (c, p) => `outlet ${c} where ${c}.id = ${p}.outlet_id`,
    ),
    work: one(
      () => workShape,
      (c, p) => `work ${c} where ${c}.id = ${p}.work_id`,
    ),
    pressEvent: one(
      () => pressEventShape,
      (c, p, read) =>
        `press_event ${c} where ${c}.id = ${p}.press_event_id and ${eventVisible('press_event', c, read)}`,
    ),
    authors: many(
      () => authorShape,
      (c, p) => `publication_author ${c} where ${c}.publication_id = ${p}.id`,
      (c) => `${c}.ordinal`,
    ),
    courts: many(
      () => courtShape,
      (c, p) =>
        `court ${c} where ${c}.id in (select court_id from publication_court where publication_id = ${p}.id)`,
      (c, read) => `localized(${c}.name, '${read.tag}') collate ${collation(read)}, ${c}.id`,
    ),
    duplicateOf: one(
      () => publicationShape,
      (c, p) => `publication ${c} where ${c}.id = ${p}.duplicate_of_id`,
    ),
    duplicates: publicationsBy('duplicate_of_id'),
    allowedActions: (t, read) =>
      `json_build_object('state', ${t}.state, 'writable', ${publicationWritable(t, read)},
         'joinable', ${publicationJoinable(t, read)}, 'deletable', ${publicationDeletable(t)})`,
  },
};
