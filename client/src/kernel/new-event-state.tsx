import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import type { ChangeEvent } from 'react';
import type { EventState } from '@bitim/schema/vocabulary/event';

interface Props {
  id: string;
  value: string;
  error: string | undefined;
  onChange: (event: ChangeEvent<HTMLSelectElement>) => void;
}

/** In what state an event is entered; later it changes by steps. */
export function NewEventState(props: Props) {
  const { t } = useLingui();
  return (
    <NativeSelect
      {...props}
      label={t`State`}
      data={[
        { value: 'SCHEDULED' satisfies EventState, label: t`On the schedule` },
        { value: 'DRAFT' satisfies EventState, label: t`Draft, for my court only` },
        { value: 'HELD' satisfies EventState, label: t`It was held already` },
      ]}
    />
  );
}
