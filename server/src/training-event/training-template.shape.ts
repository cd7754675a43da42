import { courtBy } from '../court/court.shape.ts';
import { programmeShape } from '../court/programme.shape.ts';
import { partnerProjectShape } from '../partnership/partner-project.shape.ts';
import { personShape } from '../person/person.shape.ts';
import {
  collation,
  columns,
  type FieldSql,
  instant,
  localizedValue,
  many,
  one,
  type Shape,
} from '../platform/shape.ts';
import { roomShape } from '../room/room.shape.ts';

/** A part of the pattern as it was kept; JSON's null is none. */
const kept = (names: readonly string[], from: string): Record<string, FieldSql> =>
  Object.fromEntries(names.map((name) => [name, (t: string) => `${t}.${from} -> '${name}'`]));
const text = (name: string, from: string): FieldSql =>
  localizedValue((t) => `nullif(${t}.${from} -> '${name}', 'null')`);

/** What a pattern points to, where it is still there: nothing holds a record for a template. */
const keptOf = (shape: Shape, table: string, name: string, from: string) =>
  one(
    () => shape,
    (c, p) => `${table} ${c} where ${c}.id = (${p}.${from} ->> '${name}')::uuid`,
  );

const hostShape: Shape = {
  typename: 'Host',
  fields: { lead: (t) => `${t}.place = 1`, court: courtBy('court_id') },
};

const sessionShape: Shape = {
  typename: 'TrainingTemplateSession',
  fields: {
    ...kept(
      ['startDay', 'startTime', 'endDay', 'endTime', 'timeZone', 'place', 'onlineUrl', 'deliveryMode'],
      'session',
    ),
    title: text('title', 'session'),
    room: keptOf(roomShape, 'room', 'roomId', 'session'),
    trainers: many(
      () => personShape,
      (c, p) =>
        `person ${c} where ${c}.id in (select jsonb_array_elements_text(${p}.session -> 'trainerIds')::uuid)`,
      (c, read) => `${c}.full_name collate ${collation(read)}, ${c}.id`,
    ),
  },
};

const templateShape: Shape = {
  typename: 'TrainingTemplate',
  fields: {
    ...columns('id', 'name', 'version'),
    ...kept(['kind', 'lastDay', 'capacity', 'planReference'], 'pattern'),
    court: courtBy('court_id'),
    title: text('title', 'pattern'),
    audience: text('audience', 'pattern'),
    hosts: many(
      () => hostShape,
      (c, p) =>
        `(select id::uuid as court_id, place from jsonb_array_elements_text(${p}.pattern -> 'hostCourtIds')
            with ordinality as given (id, place)) ${c}`,
      (c) => `${c}.place`,
    ),
    programme: keptOf(programmeShape, 'programme', 'programmeId', 'pattern'),
    partnerProject: keptOf(partnerProjectShape, 'partner_project', 'partnerProjectId', 'pattern'),
    sessions: many(
      () => sessionShape,
      (c, p) => `jsonb_array_elements(${p}.pattern -> 'sessions') with ordinality as ${c} (session, place)`,
      (c) => `${c}.place`,
    ),
    sessionCount: (t) => `jsonb_array_length(${t}.pattern -> 'sessions')`,
    createdAt: (t) => instant(`${t}.created_at`),
    createdBy: (t) => `(select name from app_user where id = ${t}.created_by)`,
    allowedActions: (t, read) => read.inScope(`${t}.court_id`),
  },
};

export const trainingTemplateSource = { table: 'training_template', shape: templateShape };
