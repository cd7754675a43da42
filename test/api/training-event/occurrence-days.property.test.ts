import { occurrenceDays } from '@bitim/server/training-event/occurrence-days.domain';
import {
  readRule,
  type Recurrence,
  wholeRule,
  writeRule,
} from '@bitim/server/training-event/recurrence.domain';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';

const RUNS = Number(process.env.RULE_RUNS ?? 200);
/** Days of a rule are 201 at most; what takes longer to find them searches for ever. */
const MOST_STEPS = 20_000;
const BUSY_MS = 500;

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1, maxLength: 4 });
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const numbered = WEEKDAYS.flatMap((name) => ['', '-1', '1', '2', '3', '4', '5'].map((nth) => nth + name));
const monthDays = [...Array.from({ length: 31 }, (_, index) => String(index + 1)), '-1'];
const none = fc.constant('');
const by = (name: string, values: fc.Arbitrary<string[]>) =>
  values.map((given) => `;${name}=${given.join()}`);

const days = fc.oneof(
  fc.tuple(fc.constantFrom('DAILY', 'WEEKLY'), fc.oneof(none, by('BYDAY', some(WEEKDAYS)))),
  fc.tuple(
    fc.constant('MONTHLY'),
    fc.oneof(none, by('BYDAY', some(numbered)), by('BYMONTHDAY', some(monthDays))),
  ),
);
const end = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map((count) => `COUNT=${count}`),
  day.map((on) => `UNTIL=${on.replaceAll('-', '')}`),
);
/** Every rule of the grammar may come. */
const rules = fc
  .tuple(days, fc.integer({ min: 1, max: 99 }), end)
  .map(([[frequency, named], interval, ends]) => `FREQ=${frequency};INTERVAL=${interval}${named};${ends}`);

describe('every rule of the grammar', () => {
  test('comes to an end, and each of its days once, in order', () => {
    fc.assert(
      fc.property(rules, day, (text, startsOn) => {
        const began = performance.now();
        const found = occurrenceDays(ruleOf(text), startsOn);
        expect(performance.now() - began).toBeLessThan(BUSY_MS);
        expect(found[0]).toBe(startsOn);
        expect(found).toEqual([...new Set(found)].toSorted());
        expect(found.length).toBeLessThanOrEqual(201);
      }),
      { numRuns: RUNS },
    );
  });

  test('gives the days that ical.js finds, wherever that comes to an end', () => {
    let compared = 0;
    fc.assert(
      fc.property(rules, day, (text, startsOn) => {
        const theirs = foreignDays(ruleOf(text), startsOn);
        if (theirs === null) return;
        compared += 1;
        expect(occurrenceDays(ruleOf(text), startsOn)).toEqual(theirs);
      }),
      { numRuns: RUNS },
    );
    expect(compared).toBeGreaterThan(RUNS / 2);
  });
});

function ruleOf(text: string): Recurrence {
  const rule = readRule(text);
  if (rule === null) throw new Error(`${text} is no rule.`);
  return rule;
}

/** @returns null where ical.js does not come to an end, or loses its way: when the first month has none of the dates. */
function foreignDays(rule: Recurrence, startsOn: string): string[] | null {
  const [year, month] = startsOn.split('-').map(Number);
  const length = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
  if (rule.monthDays.length > 0 && rule.monthDays.every((date) => date > length)) return null;
  const until = rule.until ?? '2099-12-31';
  const most = Math.min(rule.count ?? 201, 201);
  const written = writeRule({ ...wholeRule(rule, startsOn), count: null, until });
  const found = [startsOn];
  let steps = 0;
  try {
    const following = ICAL.Recur.fromString(written).iterator(ICAL.Time.fromDateString(startsOn));
    const checks = following as unknown as { check_contracting_rules(): boolean };
    const check = checks.check_contracting_rules.bind(following);
    checks.check_contracting_rules = () => {
      steps += 1;
      if (steps > MOST_STEPS) throw new Error('It searches for ever.');
      return check();
    };
    for (let next = following.next(); next && found.length < most; next = following.next())
      if (next.toString() > startsOn) found.push(next.toString());
    return found;
  } catch {
    return null;
  }
}
