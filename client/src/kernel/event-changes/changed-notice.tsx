import { Trans } from '@lingui/react/macro';
import { Alert, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../lib/format/use-format.ts';
import type { EventChange } from './stream-once.ts';
import { useEventChanges } from './use-event-changes.ts';

interface Standing {
  version: number;
  lastChange: { at: string; by: string | null; own: boolean };
}

interface Props {
  eventType: EventChange['eventType'];
  id: string;
  /** As it was opened. */
  version: number;
  /** Asks the server how it stands; null when it is not there any more. */
  read: () => Promise<Standing | null>;
  /** Where it is shown as it is now. */
  href: string;
  /** Opens it anew here; null when something has been typed, which would be lost. */
  onReload: (() => void) | null;
}

/** Says, while a form is open, that somebody else has changed what it is about. What is typed stays. */
export function ChangedNotice({ eventType, id, version, read, href, onReload }: Props) {
  const format = useFormat();
  const [standing, setStanding] = useState<Standing | null>();
  useEventChanges({
    concerns: (change) => change.eventType === eventType && (change.id === id || change.id === null),
    read: async () => setStanding(await read()),
  });
  if (standing === undefined) return null;
  if (standing === null)
    return (
      <Alert role="status" mb="md">
        <Trans>This event is not there any more.</Trans>
      </Alert>
    );
  const { by, at, own } = standing.lastChange;
  if (standing.version <= version || own) return null;
  const when = format.instant(at);
  return (
    <Alert role="status" mb="md">
      <Group justify="space-between" gap="xs">
        <span>
          {by === null ? (
            <Trans>Somebody else has changed this event: {when}.</Trans>
          ) : (
            <Trans>
              {by} has changed this event: {when}.
            </Trans>
          )}
        </span>
        {onReload ? (
          <Button variant="subtle" size="compact-sm" onClick={onReload}>
            <Trans>Open it anew</Trans>
          </Button>
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            component="a"
            href={href}
            target="_blank"
            rel="noreferrer"
          >
            <Trans>See it in a new window</Trans>
          </Button>
        )}
      </Group>
    </Alert>
  );
}
