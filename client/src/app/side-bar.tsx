import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import { useViewer } from '../lib/viewer.ts';
import { destinationsOf, type Destination } from './destinations.ts';
import classes from './side-bar.module.css';

/** Where one can go, in words; what this role needs daily first. */
export function SideBar({ onNavigate }: { onNavigate?: (() => void) | undefined }) {
  const { t } = useLingui();
  const { daily, more } = destinationsOf(useViewer().role);
  return (
    <nav aria-label={t`Main`} className={classes.nav}>
      <Links destinations={daily} onNavigate={onNavigate} />
      {more.length > 0 && (
        <>
          <div className={classes.more}>
            <Trans>More</Trans>
          </div>
          <Links destinations={more} onNavigate={onNavigate} />
        </>
      )}
    </nav>
  );
}

function Links({
  destinations,
  onNavigate,
}: {
  destinations: readonly Destination[];
  onNavigate: (() => void) | undefined;
}) {
  const { i18n } = useLingui();
  const path = useLocation({ select: ({ pathname }) => pathname });
  return (
    <ul className={classes.list}>
      {destinations.map(({ to, label, also }) => (
        <li key={to}>
          <Link
            to={to}
            className={classes.link}
            aria-current={also?.test(path) ? 'true' : undefined}
            {...(onNavigate ? { onClick: onNavigate } : {})}
            activeOptions={{ exact: to === '/', includeSearch: false }}
          >
            {i18n._(label)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
