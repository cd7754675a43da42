import { useLingui } from '@lingui/react';
import type { Provenance } from '@bitim/schema/vocabulary/court';
import { PROVENANCE_LABELS, PROVENANCE_SENTENCES } from '../lib/labels/court.ts';
import { Hint } from '../ui/hint.tsx';
import classes from './provenance-mark.module.css';

/** Stands at each record that no user of the register entered: from the memo, or constructed. */
export function ProvenanceMark({ provenance }: { provenance: Provenance }) {
  const { i18n } = useLingui();
  if (provenance === 'RECORDED') return null;
  return (
    <Hint text={i18n._(PROVENANCE_SENTENCES[provenance])} className={classes.mark}>
      {i18n._(PROVENANCE_LABELS[provenance])}
    </Hint>
  );
}
