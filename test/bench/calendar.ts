import { launchBrowser } from '../kit/browser.ts';
import pg from 'pg';

/** How a month with so many events comes up, and how smooth it is while one of them is drawn over it. */
export interface CalendarSpeed {
  /** From the last byte of the events to the frame that shows them. */
  readonly paintMs: number;
  readonly framesPerSecond: number;
}

export const EVENTS = 2000;
const MONTH = '2030-06';

/** Everyone of the month's first 28 days has its share; every ninth goes on for a day more. */
async function fillMonth(databaseUrl: string): Promise<void> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  await db.query(`
    with made as (
      insert into training_event (id, title, kind, state, starts_on, ends_on, created_at, updated_at)
      select gen_random_uuid(), jsonb_build_object('kk', 'Оқыту іс-шарасы ' || n), 'SEMINAR', 'SCHEDULED',
             date '${MONTH}-01' + (n * 7) % 28, date '${MONTH}-01' + (n * 7) % 28 + (n % 9 = 0)::int, now(), now()
        from generate_series(1, ${EVENTS}) as n returning id)
    insert into training_event_host (event_id, court_id, lead)
    select made.id, court.id, true from made, (select id from court where code = 'west-kazakhstan-appellate-panel') as court`);
  await db.end();
}

export async function calendarSpeed(
  url: string,
  cookie: string,
  databaseUrl: string,
): Promise<CalendarSpeed> {
  await fillMonth(databaseUrl);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const [name = '', value = ''] = cookie.split('=', 2);
    const secure = url.replace('http:', 'https:');
    await context.addCookies([
      { name, value, url: secure, secure: true, httpOnly: true, sameSite: 'Strict' },
    ]);
    const page = await context.newPage();
    // once for the chunks: what is measured is the calendar, and not its download
    await page.goto(`${url}/calendar?on=2014-10-01`);
    await page.locator('[data-event]').first().waitFor();
    await page.addInitScript(watchFirstBar);
    await page.goto(`${url}/calendar?on=${MONTH}-01`);
    const paintMs = await page
      .waitForFunction(() => (window as Watched).paintedAfter)
      .then((ms) => ms.jsonValue());
    const box = await page.locator('[data-event]').nth(3).boundingBox();
    if (!box) throw new Error('There is no event to draw.');
    await page.mouse.move(box.x + 20, box.y + 6);
    await page.mouse.down();
    await page.evaluate(countFrames);
    for (let step = 1; step <= 120; step += 1)
      await page.mouse.move(box.x + 20 + step * 6, box.y + 6 + step * 3);
    const { frames, milliseconds } = await page.evaluate(
      () => (window as Watched).framesDrawn?.() ?? { frames: 0, milliseconds: 1 },
    );
    return { paintMs: paintMs ?? Number.NaN, framesPerSecond: (frames / milliseconds) * 1000 };
  } finally {
    await browser.close();
  }
}

type Watched = Window & {
  paintedAfter?: number;
  framesDrawn?: () => { frames: number; milliseconds: number };
};

/** In the page: from the end of the answer with the events to the frame in which the first bar stands. */
function watchFirstBar(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-event]')) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        const answers = performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes('/graphql')) as PerformanceResourceTiming[];
        // by far the largest; clashes and filters are asked for beside it, and nobody waits for them
        const [events] = answers.toSorted((one, other) => other.decodedBodySize - one.decodedBodySize);
        (window as Watched).paintedAfter = performance.now() - (events?.responseEnd ?? Number.NaN);
      }),
    );
  }).observe(document, { childList: true, subtree: true });
}

/** In the page: counts frames until it is asked how many there were. */
function countFrames(): void {
  const began = performance.now();
  let frames = 0;
  const count = () => {
    frames += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  (window as Watched).framesDrawn = () => ({ frames, milliseconds: performance.now() - began });
}
