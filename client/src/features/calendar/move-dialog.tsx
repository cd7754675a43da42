import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { daysBetween, plusDays } from '../../lib/days.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Modal } from '../../ui/modal.tsx';
import type { CalendarEvent, Moving } from './use-move.ts';

/** Moving without a pointer: for far away, for touch screens, and for everybody who likes to type. */
export function MoveDialog({ event, moving }: { event: CalendarEvent; moving: Moving }) {
  const { t } = useLingui();
  const [startsOn, setStartsOn] = useState<string | null>(event.startsOn);
  const [endsOn, setEndsOn] = useState<string | null>(event.endsOn);

  function begin(day: string | null) {
    // the event stays as long as it is
    if (day !== null && startsOn !== null && endsOn !== null)
      setEndsOn(plusDays(day, daysBetween(startsOn, endsOn)));
    setStartsOn(day);
  }
  const wrong = startsOn !== null && endsOn !== null && endsOn < startsOn;

  return (
    <Modal title={t`Move “${event.title.text}”`} onClose={moving.close}>
      <form
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault();
          if (startsOn === null || endsOn === null || wrong) return;
          moving.close();
          moving.move(event, startsOn, endsOn);
        }}
      >
        <Stack gap="md">
          <DayField label={t`First day`} value={startsOn} onChange={begin} required inDialog />
          <DayField
            label={t`Last day`}
            value={endsOn}
            onChange={setEndsOn}
            error={wrong ? t`The end is before the start.` : undefined}
            required
            inDialog
          />
          <p>
            <Trans>Sessions move by as many days, and keep their times.</Trans>
          </p>
          <Group gap="sm">
            <Button type="submit">
              <Trans>Move</Trans>
            </Button>
            <Button variant="default" onClick={moving.close}>
              <Trans>Cancel</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
