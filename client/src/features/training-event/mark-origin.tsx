import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';

interface Props {
  made: { source: 'COORDINATOR' | 'QR'; markedAt: string | null; markedBy: string | null };
}

/** Who made a mark, and when; nothing where that is not known. */
export function MarkOrigin({ made: { source, markedAt, markedBy } }: Props) {
  const format = useFormat();
  if (markedAt === null) return null;
  const when = format.instant(markedAt);
  if (source === 'QR')
    return (
      <small>
        <Trans>by QR, {when}</Trans>
      </small>
    );
  return (
    <small>
      {markedBy}, {when}
    </small>
  );
}
