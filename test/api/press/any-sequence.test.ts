import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const STEPS = [
  'log',
  'logEast',
  'share',
  'move',
  'join',
  'merge',
  'mergeBack',
  'split',
  'retract',
  'restore',
  'delete',
] as const;
const step = fc.record({ what: fc.constantFrom(...STEPS), at: fc.nat(5), other: fc.nat(5) });

/** What the ledger should hold for the nation and one court, recounted from the records by plain SQL. */
const RECOUNT = `
  select count(*)::int as nation,
         count(*) filter (where exists (select from publication_court c where c.publication_id = p.id and c.court_id = $1))::int as semey
    from publication p where state = 'PUBLISHED'`;

async function take(
  what: (typeof STEPS)[number],
  one: string | undefined,
  other: string | undefined,
): Promise<string | undefined> {
  if (what === 'log') return (await desk.run('logPublication', desk.article())).id;
  if (what === 'logEast')
    return (await desk.run('logPublication', desk.article({ courtIds: [desk.semey] }), desk.east)).id;
  if (one === undefined || other === undefined) return undefined;
  const versions = await desk.sql<{ id: string; version: number }>(
    'select id, version from publication where id = any($1)',
    [[one, other]],
  );
  const versionOf = (id: string) => versions.find((row) => row.id === id)?.version ?? 1;
  const seen = { id: one, version: versionOf(one) };
  const pair = {
    duplicateId: one,
    duplicateVersion: versionOf(one),
    keptId: other,
    keptVersion: versionOf(other),
  };
  const steps = {
    share: () =>
      desk.run('editPublication', desk.article({ ...seen, courtIds: [desk.panel, desk.oral, desk.semey] })),
    move: () =>
      desk.run(
        'editPublication',
        desk.article({ ...seen, kind: 'TV_STORY', publishedOn: '2014-05-05', courtIds: [desk.oral] }),
      ),
    join: () => desk.run('joinPublication', { ...seen, courtId: desk.semey }, desk.east),
    merge: () => desk.run('mergePublications', pair, desk.west),
    mergeBack: () => desk.run('mergePublications', pair, desk.east),
    split: () => desk.run('splitPublication', seen, desk.west),
    retract: () => desk.run('retractPublication', { ...seen, reason: 'Қате' }),
    restore: () => desk.run('restorePublication', seen),
    delete: () => desk.run('deletePublication', seen),
  };
  await steps[what]();
  return undefined;
}

test('whatever is done to publications, the ledger is what a recount of them gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (sequence) => {
      const ids: string[] = [];
      for (const { what, at, other } of sequence) {
        // oxlint-disable-next-line no-await-in-loop -- a sequence
        const logged = await take(
          what,
          ids[at % Math.max(ids.length, 1)],
          ids[other % Math.max(ids.length, 1)],
        );
        if (logged) ids.push(logged);
      }
      const [recount] = await desk.sql<{ nation: number; semey: number }>(RECOUNT, [desk.semey]);
      const { nation, semey } = await desk.counts('PUBLICATIONS');
      expect({ nation, semey }).toEqual(recount);
    }),
    { numRuns: 25, seed: 2014 },
  );
});
