import { Trans } from '@lingui/react/macro';
import { Alert, Button, Group } from '@mantine/core';
import { useFormat } from '../../lib/format/use-format.ts';

/** Says that what stands in the form was typed earlier and not saved. */
export function DraftNotice({
  restoredAt,
  onDiscard,
}: {
  restoredAt: string | undefined;
  onDiscard: () => void;
}) {
  const format = useFormat();
  if (restoredAt === undefined) return null;
  const when = format.instant(restoredAt);
  return (
    <Alert>
      <Group justify="space-between" gap="xs">
        <span>
          <Trans>Not saved yet, kept from {when}.</Trans>
        </span>
        <Button variant="subtle" size="compact-sm" onClick={onDiscard}>
          <Trans>Discard what was kept</Trans>
        </Button>
      </Group>
    </Alert>
  );
}
