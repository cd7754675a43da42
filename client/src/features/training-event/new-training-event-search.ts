import { day, defined, text, type RawSearch } from '../../lib/search-params.ts';

/** What a new event begins with: days that were chosen on the calendar, the event that it is a copy of, the template that it is made from, or the item of a plan that it is to fulfil. */
export function readNewTrainingEventSearch(raw: RawSearch) {
  return defined({
    from: day(raw['from']),
    to: day(raw['to']),
    copy: text(raw['copy']),
    template: text(raw['template']),
    plan: text(raw['plan']),
    item: text(raw['item']),
  });
}

export type NewTrainingEventSearch = ReturnType<typeof readNewTrainingEventSearch>;
