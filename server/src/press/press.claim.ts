import { sql } from 'kysely';
import { eventVisible, eventWritable } from '../event/hosts.ts';
import type { Claim } from '../platform/claim.ts';
import type { Reading } from '../platform/shape.ts';
import { outletWritable, publicationWritable, workWritable } from './press.access.ts';

// Who may see and change the record in row `e`. Publications, outlets and works are seen by everyone who is signed in.

export const pressEventClaim = (read: Reading): Claim => ({
  table: 'press_event',
  visible: sql.raw(eventVisible('press_event', 'e', read)),
  writable: sql.raw(eventWritable('press_event', 'e', read)),
});

export const publicationClaim = (read: Reading): Claim => ({
  table: 'publication',
  visible: sql`true`,
  writable: sql.raw(publicationWritable('e', read)),
});

/** A publication that somebody else logged: joining it, and merging a duplicate into it, is open to every press service. */
export const PUBLICATION_OF_ANYBODY: Claim = {
  table: 'publication',
  visible: sql`true`,
  writable: sql`true`,
};

export const outletClaim = (read: Reading): Claim => ({
  table: 'outlet',
  visible: sql`true`,
  writable: sql.raw(outletWritable('e', read)),
});

export const workClaim = (read: Reading): Claim => ({
  table: 'work',
  visible: sql`true`,
  writable: sql.raw(workWritable('e', read)),
});

/** The input fields that constraints guard. */
export const PRESS_EVENT_FIELDS = { press_event_programme_id_foreign: ['programmeId'] };

export const PUBLICATION_FIELDS = {
  publication_outlet_id_foreign: ['outletId'],
  publication_work_id_foreign: ['workId'],
  publication_press_event_id_foreign: ['pressEventId'],
  publication_programme_id_foreign: ['programmeId'],
  publication_author_person_id_foreign: ['authors'],
};
