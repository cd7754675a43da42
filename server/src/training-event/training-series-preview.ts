import { daysBetween, daysLater } from '../event/move.domain.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { publicHolidays } from '../period/public-holidays.domain.ts';
import type { Selection } from '../platform/shape.ts';
import { FieldIssue } from '../platform/user-error.ts';
import { repeatedOn } from './event-pattern.domain.ts';
import { occurrencesOf } from './occurrences.ts';
import { readRule, wholeRule } from './recurrence.domain.ts';
import { wordsOfRule } from './recurrence.words.ts';
import { storedForm } from './stored-form.ts';
import { trainingClashes } from './training-clashes.ts';
import type { TrainingEvent } from './training-event.entity.ts';

const MOST_TOLD = 2000;

interface Day {
  readonly on: string;
  readonly endsOn: string;
  readonly weekend: boolean;
  readonly publicHoliday: string | null;
  readonly clashes: object[];
}

interface Preview {
  readonly summary: string | null;
  readonly wrong: string | null;
  readonly days: Day[];
}

/** What a rule would make of an event: its days, and what stands in the way on each. */
export async function trainingSeriesPreview(
  { em, read }: SignedInContext,
  event: TrainingEvent,
  text: string,
  asked: Selection,
): Promise<Preview> {
  const form = await storedForm(em, event);
  const rule = readRule(text);
  const summary = rule && wordsOfRule(wholeRule(rule, event.startsOn), 0, read.tag);
  const found = occurrencesOf(form, text);
  if (found instanceof FieldIssue) return { summary, wrong: found.sentence[read.tag], days: [] };
  const forms = found.days.map((on) => repeatedOn(form, on));
  // the event itself stands where it stands
  const others = forms.slice(1);
  const sessions = others.flatMap((one) => one.sessions.map((session) => session));
  const perDay = form.sessions.length;
  const nested = { ...asked['clashes'], sessionIndex: {} };
  const clashes = asked['clashes']
    ? ((await trainingClashes(em, { sessions, eventId: null }, nested, read, MOST_TOLD)) as {
        sessionIndex: number;
      }[])
    : [];
  const byDay = Map.groupBy(clashes, ({ sessionIndex }) => Math.floor(sessionIndex / perDay) + 1);
  return {
    summary,
    wrong: null,
    days: forms.map(({ startsOn: on, endsOn }, index) => ({
      on,
      endsOn,
      weekend: daysOf(on, endsOn).some((day) => [0, 6].includes(new Date(day).getUTCDay())),
      publicHoliday: publicHolidays(on, endsOn)[0]?.name[read.tag] ?? null,
      clashes: (byDay.get(index) ?? []).map((clash) => ({
        ...clash,
        sessionIndex: clash.sessionIndex % perDay,
      })),
    })),
  };
}

const daysOf = (from: string, to: string): string[] =>
  Array.from({ length: Math.min(daysBetween(from, to), 7) + 1 }, (_, index) => daysLater(from, index));
