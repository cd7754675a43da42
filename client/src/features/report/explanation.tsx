import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue } from 'react';
import { useFormat } from '../../lib/format/use-format.ts';
import { ABSENCE_LABELS, NOT_SHOWN_LABELS } from '../../lib/labels/report.ts';
import { Facts } from '../../ui/facts.tsx';
import { Pager } from '../../ui/pager.tsx';
import { ExplainedRecords } from './explained-records.tsx';
import type { ExplainedFigure } from './explained-figure.ts';
import type { ExplanationSearch } from './explanation-drawer.tsx';
import { ExplanationDocument } from './explanation.generated.ts';
import classes from './explanation.module.css';
import { ReconciliationLine } from './reconciliation-line.tsx';
import { figureInput, type ReportScope } from './report-search.ts';

const PAGE_SIZE = 20;

interface Props {
  figure: ExplainedFigure;
  scope: ReportScope;
  search: ExplanationSearch;
  onChange: (search: ExplanationSearch) => void;
}

/** The rule, the unit, the period, the moment; then the records that count, and those that do not. */
export function Explanation({ figure, scope, search, onChange }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { list, page = 1 } = useDeferredValue(search);
  const skip = (page - 1) * PAGE_SIZE;
  const { data } = useSuspenseQuery(ExplanationDocument, {
    variables: {
      figure: figureInput(figure, scope),
      first: PAGE_SIZE,
      countedSkip: list ? 0 : skip,
      leftOutSkip: list ? skip : 0,
    },
  });
  const { measure, unit, period, asOf, ruleVersion, value, absence, reconciliation } = data.explainFigure;
  const { counted, leftOut, notShown } = data.explainFigure;
  const shown = list ? leftOut : counted;
  const { explain } = search;
  const toList = (chosen: 'leftOut' | undefined) =>
    onChange({ ...(explain && { explain }), ...(chosen && { list: chosen }) });
  return (
    <>
      <p className={classes.value}>
        {value === null ? '–' : format.number(value)}{' '}
        <span>{value === null ? i18n._(ABSENCE_LABELS[absence ?? 'NOT_KEPT']) : measure.unitLabel.text}</span>
      </p>
      {reconciliation && reconciliation.shared !== 0 && (
        <ReconciliationLine reconciliation={reconciliation} />
      )}
      <div className={classes.facts}>
        <Facts
          facts={[
            { term: t`Where`, value: unit.name.text },
            { term: t`Period`, value: format.period(period) },
            { term: t`As known`, value: format.instant(asOf) },
          ]}
        />
      </div>
      <p className={classes.rule}>
        <strong>{t`Counting rule, version ${ruleVersion}`}.</strong> {measure.rule.text}
      </p>
      <div className={classes.lists} role="group" aria-label={t`Records`}>
        <button type="button" aria-pressed={!list} onClick={() => toList(undefined)}>
          <Trans>Counted</Trans> <span className="tabular">{format.number(counted.totalCount)}</span>
        </button>
        <button type="button" aria-pressed={!!list} onClick={() => toList('leftOut')}>
          <Trans>Left out</Trans> <span className="tabular">{format.number(leftOut.totalCount)}</span>
        </button>
      </div>
      {shown.totalCount === 0 && !(notShown && !list) && (
        <p>
          {list ? (
            <Trans>Nothing of this unit and period was left out.</Trans>
          ) : (
            <Trans>No record counts here.</Trans>
          )}
        </p>
      )}
      {!list && notShown && (
        <p>
          {i18n._(NOT_SHOWN_LABELS[notShown.reason])}{' '}
          <Trans>
            Not in the list: <span className="tabular">{format.number(notShown.count)}</span>
          </Trans>
        </p>
      )}
      <ExplainedRecords records={shown.nodes} />
      {shown.totalCount > PAGE_SIZE && (
        <Pager
          page={page}
          pageSize={PAGE_SIZE}
          totalCount={shown.totalCount}
          onPage={(chosen) => onChange({ ...search, page: chosen })}
        />
      )}
    </>
  );
}
