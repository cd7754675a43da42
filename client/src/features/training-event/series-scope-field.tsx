import { useLingui } from '@lingui/react/macro';
import { Radio, Stack } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import type { SeriesScope } from '@bitim/schema/vocabulary/event';

interface Props {
  /** What is asked, and what it means for the others. */
  label: string;
  description: string;
  value: SeriesScope;
  error: string | undefined;
  onChange: (scope: SeriesScope) => void;
}

/** Asked of every change of an event that is one of a series. */
export function SeriesScopeField({ label, description, value, error, onChange }: Props) {
  const { t } = useLingui();
  const scopes: Record<SeriesScope, string> = {
    ONE: t`This event alone`,
    FOLLOWING: t`This one and those after it`,
    ALL: t`All events of the series`,
  };
  return (
    <Radio.Group label={label} description={description} value={value} error={error} onChange={onChange}>
      <Stack gap={6} mt={6}>
        {(Object.keys(scopes) as SeriesScope[]).map((scope) => (
          <Radio key={scope} value={scope} label={scopes[scope]} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
