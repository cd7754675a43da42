import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';

/** From when to when a court or a region exists; nothing where it always did, as far as the register goes back. */
export function Validity({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }) {
  const format = useFormat();
  const from = validFrom && format.day(validFrom);
  const to = validTo && format.day(validTo);
  if (from && to)
    return (
      <Trans>
        from {from}, until {to}
      </Trans>
    );
  if (from) return <Trans>from {from}</Trans>;
  return to ? <Trans>until {to}</Trans> : null;
}
