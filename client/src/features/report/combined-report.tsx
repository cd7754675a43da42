import { useSuspenseQuery } from '@apollo/client/react';
import { Suspense, useDeferredValue } from 'react';
import { Skeleton } from '../../ui/skeletons.tsx';
import { CombinedReportDocument } from './combined-report.generated.ts';
import { writeFigure, type ExplainedFigure } from './explained-figure.ts';
import { Footnotes } from './footnotes.tsx';
import { MonthsSection } from './months-section.tsx';
import { RegionMap } from './region-map.tsx';
import { ReportAnchors } from './report-anchors.tsx';
import { reportVariables, type ReportSearch } from './report-search.ts';
import { ReportSection } from './report-section.tsx';
import { ReportSubtitle } from './report-subtitle.tsx';
import classes from './report.module.css';
import { UnitRanking } from './unit-ranking.tsx';

type Changed = { [Key in keyof ReportSearch]?: ReportSearch[Key] | undefined };

interface Props {
  search: ReportSearch;
  /** `push`: "Back" undoes it. */
  onChange: (changed: Changed, how?: 'push') => void;
}

/** Training, press work and case results side by side, of one unit and period. */
export function CombinedReport({ search, onChange }: Props) {
  const asked = useDeferredValue(search);
  const variables = reportVariables(asked);
  const { data } = useSuspenseQuery(CombinedReportDocument, { variables });
  const report = data.combinedReport;
  const { region, court, period, programme, asOf } = asked;
  const scope = {
    ...(region && { region }),
    ...(court && { court }),
    ...(period && { period }),
    ...(programme && { programme }),
    ...(asOf && { asOf }),
  };
  const measures = [...new Set(report.sections.flatMap(({ rows }) => rows.map(({ measure }) => measure)))];
  const onExplain = (figure: ExplainedFigure) =>
    onChange({ explain: writeFigure(figure), list: undefined, page: undefined }, 'push');
  const ranked = { all: search.all === true, onAll: () => onChange({ all: true }), scope, onExplain };
  return (
    <div aria-busy={asked !== search}>
      <ReportSubtitle report={report} />
      <ReportAnchors
        sections={report.sections.map(({ code }) => code)}
        regions={report.byRegion.length > 1}
        courts={report.byCourt.length > 1}
      />
      <div className={classes.sections}>
        {report.sections.map((section) => (
          <ReportSection
            key={section.code}
            report={report}
            section={section}
            footnotes={measures}
            onExplain={onExplain}
          />
        ))}
      </div>
      <div className={classes.pictures}>
        {report.byRegion.length > 1 && (
          <RegionMap
            rows={report.byRegion}
            period={report.period}
            scope={scope}
            column={asked.map ?? 'judicialMediation'}
            onColumn={(map) => onChange({ map })}
          />
        )}
        <MonthsSection
          scope={scope}
          column={asked.months ?? 'judicialMediation'}
          table={asked.table === true}
          onChange={onChange}
          onExplain={onExplain}
        />
      </div>
      {report.byRegion.length > 1 && (
        <UnitRanking
          level="REGION"
          rows={report.byRegion}
          sort={asked.regions}
          onSort={(regions) => onChange({ regions })}
          {...ranked}
        />
      )}
      {report.byCourt.length > 1 && (
        <UnitRanking
          level="COURT"
          rows={report.byCourt}
          sort={asked.courts}
          onSort={(courts) => onChange({ courts })}
          {...ranked}
        />
      )}
      <Suspense fallback={<Skeleton rows={measures.length} height={24} />}>
        <Footnotes measures={measures} ruleVersion={report.ruleVersion} />
      </Suspense>
    </div>
  );
}
