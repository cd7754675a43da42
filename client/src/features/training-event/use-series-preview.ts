import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import {
  TrainingSeriesPreviewDocument,
  type TrainingSeriesPreviewQuery,
} from './training-series.generated.ts';

export type SeriesPreview = NonNullable<TrainingSeriesPreviewQuery['trainingSeriesPreview']>;
export type SeriesDay = SeriesPreview['days'][number];

/** What a rule would make, asked when typing rests; the last answer stays until the next one. */
export function useSeriesPreview(eventId: string, rule: string) {
  const [settled] = useDebouncedValue(rule, 300);
  const { data, previousData, error, loading } = useQuery(TrainingSeriesPreviewDocument, {
    variables: { input: { eventId, rule: settled } },
    fetchPolicy: 'no-cache',
  });
  return {
    preview: (data ?? previousData)?.trainingSeriesPreview ?? undefined,
    stale: loading || settled !== rule || error !== undefined,
    failed: error !== undefined,
  };
}
