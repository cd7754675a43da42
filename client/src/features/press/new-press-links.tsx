import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

/** For who may write press work; for the others there is nothing. */
export function NewPressEventLink() {
  if (!useMay('press')) return null;
  return (
    <ButtonLink to="/press-events/new">
      <Trans>New press event</Trans>
    </ButtonLink>
  );
}

export function LogPublicationLink() {
  if (!useMay('press')) return null;
  return (
    <ButtonLink to="/publications/new">
      <Trans>Log a publication</Trans>
    </ButtonLink>
  );
}

export function NewOutletLink() {
  if (!useMay('press')) return null;
  return (
    <ButtonLink to="/outlets/new">
      <Trans>New outlet</Trans>
    </ButtonLink>
  );
}

export function NewWorkLink() {
  if (!useMay('press')) return null;
  return (
    <ButtonLink to="/works/new">
      <Trans>New work</Trans>
    </ButtonLink>
  );
}
