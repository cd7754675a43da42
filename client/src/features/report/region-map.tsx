import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useFormat } from '../../lib/format/use-format.ts';
import { NO_FIGURE } from '../../lib/labels/report.ts';
import { periodDays } from '../../lib/period-parts.ts';
import { oneOf } from '../../lib/search-params.ts';
import { equalSteps, stepOf } from '../../lib/steps.ts';
import { PlainSelect } from '../../ui/plain-select.tsx';
import type { ReportedUnitFragment } from './combined-report.generated.ts';
import { MapLegend } from './map-legend.tsx';
import classes from './region-map.module.css';
import type { ReportScope } from './report-search.ts';
import report from './report.module.css';
import { layTiles, mapOf, shortName } from './tiles.ts';
import { UNIT_COLUMNS, UNIT_COLUMN_LABELS, type UnitColumn } from './unit-columns.ts';

interface Props {
  rows: readonly ReportedUnitFragment[];
  period: string;
  /** Kept when a tile leads to a region's own report. */
  scope: ReportScope;
  column: UnitColumn;
  onColumn: (column: UnitColumn) => void;
}

/** A tile for each region, about where it lies, with its number printed on it. */
export function RegionMap({ rows, period, scope, column, onColumn }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const regions = rows.flatMap((row) => (row.unit.region ? [{ row, region: row.unit.region }] : []));
  const { placed, columns, elsewhere } = layTiles(regions, mapOf(periodDays(period).to));
  const steps = equalSteps(
    regions.map(({ row }) => row.now[column] ?? 0),
    5,
  );
  const label = i18n._(UNIT_COLUMN_LABELS[column]);
  const { court: _, ...kept } = scope;
  return (
    <section id="map" className={report.picture} aria-labelledby="map-heading">
      <div className={report.chooser}>
        <h2 id="map-heading" style={{ margin: 0 }}>
          <Trans>Regions</Trans>
        </h2>
        <PlainSelect
          aria-label={t`What the map shows`}
          value={column}
          data={UNIT_COLUMNS.map((value) => ({ value, label: i18n._(UNIT_COLUMN_LABELS[value]) }))}
          onChange={({ target }) => onColumn(oneOf(UNIT_COLUMNS, target.value) ?? column)}
        />
      </div>
      <div className={classes.map}>
        <ul className={classes.grid} style={{ '--columns': columns } as CSSProperties}>
          {placed.map(({ row: { row, region }, column: across, line }) => {
            const value = row.now[column];
            const shown = value === null ? '–' : format.number(value);
            const name = region.name.text;
            return (
              <li key={region.id} style={{ gridColumn: across, gridRow: line, display: 'grid' }}>
                <Link
                  to="/report"
                  search={{ ...kept, region: region.id }}
                  className={classes.tile}
                  data-step={value === null ? 'none' : stepOf(value, steps)}
                  aria-current={scope.region === region.id || undefined}
                  title={t`${name}: open its report`}
                >
                  <span className={classes.name}>{shortName(name)}</span>
                  <span className={classes.narrow} aria-hidden>
                    {region.abbreviation?.text ?? shortName(name)}
                  </span>
                  <span className="visually-hidden">{`: ${label}, `}</span>
                  <b>{shown}</b>
                  {value === null && <span className="visually-hidden">{i18n._(NO_FIGURE)}</span>}
                </Link>
              </li>
            );
          })}
        </ul>
        <MapLegend steps={steps} unknown={regions.some(({ row }) => row.now[column] === null)} />
        {elsewhere.length > 0 && (
          <p className={report.note}>
            <Trans>Not on this map:</Trans> {elsewhere.map(({ region }) => region.name.text).join(', ')}
          </p>
        )}
      </div>
    </section>
  );
}
