import { bulkInsert, type Row, type Sql } from '../kit/bulk-insert.ts';
import type { Pilot } from './pilot.ts';

/** @param at When the records are stored; they say so, because they were not entered in 2014. */
export async function insertPilot(sql: Sql, pilot: Pilot, at: Date): Promise<void> {
  const { training, annualPlans, press } = pilot;
  const stamped = (rows: readonly object[]): Row[] =>
    rows.map((row) => ({ ...row, createdAt: at, createdBy: null, updatedAt: at, updatedBy: null }));
  const plain = (rows: readonly object[]): Row[] => rows.map((row) => ({ ...row }));
  const tables: readonly (readonly [string, readonly Row[]])[] = [
    ['participation', pilot.participations.map((row) => ({ ...row, createdAt: at }))],
    ['person', pilot.persons.map(({ region: _region, court: _court, ...row }) => ({ ...row, version: 1 }))],
    ['room', stamped(pilot.rooms)],
    ['training_event', stamped(training.events)],
    ['training_event_host', plain(training.hosts)],
    [
      'annual_plan',
      // recorded with everything else, so that no item seems to have come later
      stamped(
        annualPlans.plans.map((plan) => ({ ...plan, approvedAt: plan.approvedOn === null ? null : at })),
      ),
    ],
    ['annual_plan_item', stamped(annualPlans.items)],
    [
      'annual_plan_amendment',
      annualPlans.amendments.map((row) => ({ ...row, recordedAt: at, recordedBy: null })),
    ],
    ['annual_plan_item_event', plain(annualPlans.fulfilments)],
    ['training_session', plain(training.sessions)],
    ['training_session_trainer', plain(training.trainers)],
    ['training_registration', plain(training.registrations)],
    ['training_attendance', plain(training.attendances)],
    ['press_event', stamped(press.pressEvents)],
    ['press_event_host', plain(press.pressEventHosts)],
    ['work', plain(press.works)],
    ['publication', stamped(press.publications)],
    ['publication_court', plain(press.publicationCourts)],
    ['publication_author', plain(press.publicationAuthors)],
    ['asset', stamped(pilot.assets)],
    ['case_total', stamped(pilot.caseTotals)],
    ['case_figure', stamped(pilot.caseFigures)],
  ];
  // oxlint-disable-next-line no-await-in-loop -- a table refers to those before it
  for (const [table, rows] of tables) await bulkInsert(sql, table, rows);
}
