import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { LocalTitle } from '../../kernel/local-title.tsx';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { LEFT_OUT_LABELS, RECORD_TYPE_LABELS } from '../../lib/labels/record.ts';
import type { RecordBehindFragment } from './explanation.generated.ts';
import classes from './explanation.module.css';
import { RECORD_PAGES } from './record-pages.ts';

/** The records behind a number, or beside it: each leads to its page. */
export function ExplainedRecords({ records }: { records: readonly RecordBehindFragment[] }) {
  const quantities = records.some(({ quantity, reason }) => reason === null && quantity !== 1);
  return (
    <ol className={classes.records}>
      {records.map((record) => (
        <li key={`${record.recordType} ${record.recordId}`}>
          <ExplainedRecord record={record} quantities={quantities} />
        </li>
      ))}
    </ol>
  );
}

/** @param quantities Whether records of this list add other numbers than 1, so that each says its own. */
function ExplainedRecord({ record, quantities }: { record: RecordBehindFragment; quantities: boolean }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { recordType, recordId, title, occurredOn, courts, provenance, quantity, reason, deleted } = record;
  const kind = i18n._(RECORD_TYPE_LABELS[recordType]);
  const name = title ? <LocalTitle title={title} /> : kind;
  return (
    <>
      <div className={classes.first}>
        {deleted ? (
          <s title={t`Deleted since; it counted at the moment that is shown.`}>{name}</s>
        ) : (
          <Link to={RECORD_PAGES[recordType]} params={{ id: recordId }}>
            {name}
          </Link>
        )}
        {quantities && <b className="tabular">{format.number(quantity)}</b>}
        {reason !== null && <span className={classes.reason}>{i18n._(LEFT_OUT_LABELS[reason])}</span>}
      </div>
      <div className={classes.second}>
        {occurredOn !== null && <span className="tabular">{format.day(occurredOn)}</span>}
        <span>{kind}</span>
        {courts.length > 0 && <span>{courts.map((court) => court.name.text).join('; ')}</span>}
        {provenance !== null && <ProvenanceMark provenance={provenance} />}
        {deleted && <Trans>deleted since</Trans>}
      </div>
    </>
  );
}
