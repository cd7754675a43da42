import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import classes from './court.module.css';

/** What the court has done: the lists of the register, already asked for this court. */
export function CourtWork({ id }: { id: string }) {
  return (
    <section className={classes.section}>
      <h2>
        <Trans>Work of the court</Trans>
      </h2>
      <ul className={classes.links}>
        <li>
          <Link to="/training" search={{ court: id }}>
            <Trans>Training events</Trans>
          </Link>
        </li>
        <li>
          <Link to="/cases" search={{ court: id }}>
            <Trans>Cases considered</Trans>
          </Link>
        </li>
        <li>
          <Link to="/case-totals" search={{ court: id }}>
            <Trans>Totals of civil cases</Trans>
          </Link>
        </li>
        <li>
          <Link to="/assets" search={{ court: id }}>
            <Trans>Equipment</Trans>
          </Link>
        </li>
        <li>
          <Link to="/persons" search={{ court: id }}>
            <Trans>Persons</Trans>
          </Link>
        </li>
      </ul>
    </section>
  );
}
