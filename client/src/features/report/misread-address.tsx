import { Trans } from '@lingui/react/macro';

/** In one line, instead of a page that is lost. */
export function MisreadAddress() {
  return (
    <p role="status">
      <Trans>Part of the address was not understood; the report shows its usual choice instead.</Trans>
    </p>
  );
}
