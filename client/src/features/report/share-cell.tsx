import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { ShareBase } from '@bitim/schema/vocabulary/report';
import { useFormat } from '../../lib/format/use-format.ts';
import { SHARE_BASE_LABELS, SHARE_REFUSAL_LABELS } from '../../lib/labels/report.ts';
import { Dash } from '../../ui/dash.tsx';
import { Hint } from '../../ui/hint.tsx';
import type { ReportShareFragment } from './combined-report.generated.ts';
import classes from './report.module.css';

/** In a cell, where the whole name of the base has no room; the tooltip has it. */
const SHORT_BASES: Record<ShareBase, MessageDescriptor> = {
  ALL_JUDICIAL_MEDIATION: msg`of judicial mediation`,
  ALL_MEDIATION: msg`of mediation`,
  CIVIL_CASES: msg`of civil cases`,
  SECTION_TOTAL: msg`of the total`,
};

/** A share with the two numbers it comes of; where they do not fit together, a dash with the reason. */
export function ShareCell({ share }: { share: ReportShareFragment }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const base = i18n._(SHARE_BASE_LABELS[share.of]);
  if (share.value === null || share.numerator === null || share.denominator === null) {
    return <Dash reason={share.refusal ? i18n._(SHARE_REFUSAL_LABELS[share.refusal]) : base} />;
  }
  const numerator = format.number(share.numerator);
  const denominator = format.number(share.denominator);
  const shown = format.percent(share.value);
  const words = t`${numerator} of ${denominator}, ${base}`;
  return (
    <Hint text={words} className={classes.share}>
      {shown}
    </Hint>
  );
}

/** Every share of a row. @param named Shares that say beside them what they are a share of; the tooltip always does. */
export function Shares({
  shares,
  named,
}: {
  shares: readonly ReportShareFragment[];
  named: readonly ShareBase[];
}) {
  const { i18n } = useLingui();
  return shares.map((share) => (
    <div key={share.of} className={classes.shares}>
      {share.of !== 'SECTION_TOTAL' && named.includes(share.of) && (
        <small>{i18n._(SHORT_BASES[share.of])} </small>
      )}
      <ShareCell share={share} />
    </div>
  ));
}
