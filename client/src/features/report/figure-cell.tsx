import { useLingui } from '@lingui/react';
import { ABSENCE_LABELS } from '../../lib/labels/report.ts';
import { Dash } from '../../ui/dash.tsx';
import { NumberLink } from '../../ui/number-link.tsx';
import type { ReportedFigureFragment } from './combined-report.generated.ts';

interface Props {
  figure: ReportedFigureFragment;
  /** What is counted, where and when. */
  label: string;
  onExplain: () => void;
}

/** A number that explains itself, or a dash that says why there is none. */
export function FigureCell({ figure, label, onExplain }: Props) {
  const { i18n } = useLingui();
  if (figure.value === null) return <Dash reason={i18n._(ABSENCE_LABELS[figure.absence ?? 'NOT_KEPT'])} />;
  return <NumberLink value={figure.value} label={label} onExplain={onExplain} />;
}
