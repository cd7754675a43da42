import { Trans } from '@lingui/react/macro';
import { PlainButton } from './plain-button.tsx';

/** Opens the browser's own printing, which saves as PDF too. */
export function PrintButton() {
  return (
    <PlainButton onClick={() => window.print()}>
      <Trans>Print</Trans>
    </PlainButton>
  );
}
