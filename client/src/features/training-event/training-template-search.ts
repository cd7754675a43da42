import { PAGE_SIZE } from '../../lib/list-variables.ts';
import { day, defined, page, text, type RawSearch } from '../../lib/search-params.ts';
import type { TrainingTemplateListQueryVariables } from './training-templates.generated.ts';

/** What the address of the list may say; `from`: the day chosen on the calendar for the event that is to be made. */
export function readTrainingTemplateSearch(raw: RawSearch) {
  return defined({
    search: text(raw['search']),
    court: text(raw['court']),
    from: day(raw['from']),
    page: page(raw['page']),
  });
}

/** What the rows are asked by. */
export type TrainingTemplateSearch = Omit<ReturnType<typeof readTrainingTemplateSearch>, 'from'>;

export const trainingTemplateVariables = ({
  search,
  court,
  page: shown = 1,
}: TrainingTemplateSearch): TrainingTemplateListQueryVariables => ({
  first: PAGE_SIZE,
  skip: (shown - 1) * PAGE_SIZE,
  filter: { search, courtId: court },
});
