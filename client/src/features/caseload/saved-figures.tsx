import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import { CASE_PROCEDURE_LABELS, DISPUTE_CATEGORY_LABELS } from '../../lib/labels/caseload.ts';
import type { CaseFigureRecordFragment } from './case-figure-record.generated.ts';
import classes from './caseload.module.css';

/** What was entered just now, latest first, each one click from its correction. */
export function SavedFigures({ figures }: { figures: readonly CaseFigureRecordFragment[] }) {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <section className={classes.saved} role="status">
      {figures.length > 0 && (
        <h2>
          <Trans>Saved just now</Trans>
        </h2>
      )}
      <ol>
        {figures.map(({ id, court, month, procedure, category, considered }) => (
          <li key={id}>
            <Link to="/cases/$id" params={{ id }}>
              {court.name.text}, {format.month(month)}
            </Link>
            <span>
              {i18n._(CASE_PROCEDURE_LABELS[procedure])} · {i18n._(DISPUTE_CATEGORY_LABELS[category])}
            </span>
            <strong className="tabular">{format.number(considered)}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}
