import type { Office } from '../kit/office.ts';

/** A page, and who may open it where not everybody may. */
export interface Place {
  readonly path: string;
  readonly only?: readonly string[];
}

/** Slices with a list, a form, a detail page and an edit form; the table of their records, and who writes them. */
const SLICES: readonly (readonly [
  path: string,
  table: string,
  writers: readonly string[],
  condition?: string,
])[] = [
  ['/training', 'training_event', ['coordinator'], hostedHere('training_event_host')],
  ['/press-events', 'press_event', ['press'], hostedHere('press_event_host')],
  ['/publications', 'publication', ['press']],
  ['/outlets', 'outlet', ['press']],
  ['/works', 'work', ['press']],
  ['/persons', 'person', ['coordinator']],
  ['/assets', 'asset', ['coordinator']],
  ['/rooms', 'room', ['coordinator'], ownRoom()],
  ['/cases', 'case_figure', ['statistics']],
  ['/case-totals', 'case_total', ['statistics']],
  ['/programmes', 'programme', ['admin']],
  ['/partner-projects', 'partner_project', ['admin']],
  ['/courts', 'court', ['admin']],
  ['/regions', 'region', ['admin']],
  ['/users', 'app_user', ['admin']],
];

function hostedHere(hosts: string): string {
  return `id in (select event_id from ${hosts} h join court c on c.id = h.court_id where c.code = 'west-kazakhstan-appellate-panel')`;
}

function ownRoom(): string {
  return `court_id = (select id from court where code = 'west-kazakhstan-appellate-panel')`;
}

/** Every page of the register: lists, forms, one record of each type. */
export async function everyPlace(office: Office): Promise<Place[]> {
  const idIn = async (table: string, condition = 'true') => {
    const [row] = await office.sql<{ id: string }>(
      `select id from ${table} where ${condition} order by id limit 1`,
    );
    if (!row) throw new Error(`${table} is empty.`);
    return row.id;
  };
  const places: Place[] = [
    { path: '/' },
    { path: '/report' },
    { path: '/calendar?on=2014-10-01' },
    { path: '/calendar?view=week&on=2014-10-08' },
    { path: '/calendar?view=agenda&on=2014-10-01' },
    { path: '/calendar?view=year&on=2014-10-01' },
    { path: '/training/outcomes' },
    { path: '/plans' },
    { path: '/plans/new', only: ['coordinator'] },
    { path: '/plans/compare?year=2014' },
    { path: '/mails', only: ['admin'] },
    { path: '/training/evaluations' },
    { path: '/training/templates', only: ['coordinator', 'admin'] },
  ];
  for (const [path, table, writers, condition] of SLICES) {
    const record = `${path}/${await idIn(table, condition)}`;
    const readers = path === '/users' ? { only: writers } : {};
    places.push({ path, ...readers }, { path: record, ...readers });
    places.push({ path: `${path}/new`, only: writers }, { path: `${record}/edit`, only: writers });
    if (path === '/training') places.push({ path: `${record}/repeat`, only: writers });
  }
  places.push({ path: `/plans/${await idIn('annual_plan', `state = 'APPROVED' and ${ownRoom()}`)}` });
  const participation = `/participations/${await idIn('participation')}`;
  places.push({ path: participation }, { path: `${participation}/edit`, only: ['admin'] });
  const programme = `/programmes/${await idIn('programme')}`;
  places.push(
    { path: `${programme}/join`, only: ['admin'] },
    { path: `${programme}/timetable?period=2014-Q2` },
  );
  return [...places, { path: '/report?explain=TRAINING_EVENTS*kind*ROUND_TABLE' }, { path: '/no-such-page' }];
}
