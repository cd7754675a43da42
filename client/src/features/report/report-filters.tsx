import { useLingui } from '@lingui/react/macro';
import { ProgrammePicker, useProgrammeOptions } from '../../kernel/short-lists.tsx';
import { DEFAULT_PERIOD, yearsToChoose } from '../../lib/default-period.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { periodDays } from '../../lib/period-parts.ts';
import { FilterBar, type FilterChip } from '../../ui/filter/filter-bar.tsx';
import { PeriodPicker } from '../../ui/period-picker.tsx';
import { AsOfField } from './as-of-field.tsx';
import type { ReportScope } from './report-search.ts';
import { UnitPicker, useUnitName } from './unit-picker.tsx';

interface Props {
  scope: ReportScope;
  /** An undefined value clears. */
  onChange: (changed: { [Key in keyof ReportScope]?: ReportScope[Key] | undefined }) => void;
}

/** Whose numbers, of when, of which programme, and as known at which moment. */
export function ReportFilters({ scope, onChange }: Props) {
  const { t } = useLingui();
  const chips = useChips(scope, onChange);
  const period = scope.period ?? DEFAULT_PERIOD;
  return (
    <FilterBar
      chips={chips}
      onClearAll={() =>
        onChange({ region: undefined, court: undefined, programme: undefined, asOf: undefined })
      }
      more={<AsOfField value={scope.asOf} onChange={(asOf) => onChange({ asOf })} />}
    >
      <UnitPicker
        unit={{ ...(scope.region && { region: scope.region }), ...(scope.court && { court: scope.court }) }}
        on={periodDays(period).to}
        onChange={({ region, court }) => onChange({ region, court })}
      />
      <PeriodPicker
        value={period}
        years={yearsToChoose()}
        onChange={(chosen) => onChange({ period: chosen === DEFAULT_PERIOD ? undefined : chosen })}
      />
      <ProgrammePicker
        aria-label={t`Programme`}
        none={t`All programmes`}
        value={scope.programme}
        onChange={(programme) => onChange({ programme: programme ?? undefined })}
      />
    </FilterBar>
  );
}

function useChips(scope: ReportScope, onChange: Props['onChange']): FilterChip[] {
  const { t } = useLingui();
  const format = useFormat();
  const unit =
    useUnitName({
      ...(scope.region && { region: scope.region }),
      ...(scope.court && { court: scope.court }),
    }) ?? '…';
  const programme = useProgrammeOptions().find(({ value }) => value === scope.programme)?.label ?? '…';
  const moment = scope.asOf === undefined ? '' : format.instant(scope.asOf);
  return [
    ...(scope.court
      ? [
          {
            key: 'unit',
            label: t`Court: ${unit}`,
            onClear: () => onChange({ region: undefined, court: undefined }),
          },
        ]
      : []),
    ...(scope.region && !scope.court
      ? [{ key: 'unit', label: t`Region: ${unit}`, onClear: () => onChange({ region: undefined }) }]
      : []),
    ...(scope.programme
      ? [
          {
            key: 'programme',
            label: t`Programme: ${programme}`,
            onClear: () => onChange({ programme: undefined }),
          },
        ]
      : []),
    ...(scope.asOf
      ? [{ key: 'asOf', label: t`As known: ${moment}`, onClear: () => onChange({ asOf: undefined }) }]
      : []),
  ];
}
