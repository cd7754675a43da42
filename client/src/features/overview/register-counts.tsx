import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import classes from './overview.module.css';
import { RegisterCountsDocument } from './register-counts.generated.ts';

/** How much the register holds; each number leads to its list. These are records, not what the report counts. */
export function RegisterCounts() {
  const { t } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseQuery(RegisterCountsDocument);
  const lines = [
    { to: '/users', label: t`Active users`, count: data.activeUsers.totalCount },
    { to: '/courts', label: t`Courts`, count: data.courts.totalCount },
    { to: '/programmes', label: t`Programmes`, count: data.programmes.totalCount },
    { to: '/persons', label: t`Persons`, count: data.persons.totalCount },
    { to: '/training', label: t`Training events`, count: data.trainingEvents.totalCount },
    { to: '/press-events', label: t`Press events`, count: data.pressEvents.totalCount },
    { to: '/publications', label: t`Publications`, count: data.publications.totalCount },
    { to: '/assets', label: t`Equipment`, count: data.assets.totalCount },
    { to: '/cases', label: t`Case figures`, count: data.caseFigures.totalCount },
  ] as const;
  return (
    <section className={classes.block} aria-labelledby="counts">
      <h2 id="counts">
        <Trans>What the register holds</Trans>
      </h2>
      <table className={classes.counts}>
        <tbody>
          {lines.map(({ to, label, count }) => (
            <tr key={to}>
              <th scope="row">
                <Link to={to}>{label}</Link>
              </th>
              <td>{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.quiet}>
        <Trans>Records of every state: planned, cancelled and duplicate ones too.</Trans>
      </p>
    </section>
  );
}
