import { useSuspenseQuery } from '@apollo/client/react';
import { CombinedReportDocument } from './combined-report.generated.ts';
import { RegionMap } from './region-map.tsx';
import { reportVariables, type ReportScope } from './report-search.ts';
import type { UnitColumn } from './unit-columns.ts';

interface Props {
  scope: ReportScope;
  column: UnitColumn;
  onColumn: (column: UnitColumn) => void;
}

/** The report's map without the report; the answer is the one that the key figures have asked for. */
export function OverviewMap({ scope, ...rest }: Props) {
  const { data } = useSuspenseQuery(CombinedReportDocument, { variables: reportVariables(scope) });
  return (
    <RegionMap
      rows={data.combinedReport.byRegion}
      period={data.combinedReport.period}
      scope={scope}
      {...rest}
    />
  );
}
