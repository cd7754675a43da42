import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

/** The way to the templates, for who may plan. @param from the day that was chosen on the calendar. */
export function TemplatesLink({ from }: { from?: string | undefined }) {
  if (!useMay('training')) return null;
  return (
    <ButtonLink to="/training/templates" search={from ? { from } : {}} look="default">
      <Trans>From a template…</Trans>
    </ButtonLink>
  );
}
