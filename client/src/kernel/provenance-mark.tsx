import { useLingui } from '@lingui/react';
import { Tooltip } from '@mantine/core';
import '@mantine/core/styles/Tooltip.css';
import type { Provenance } from '@bitim/schema/vocabulary/court';
import { PROVENANCE_LABELS, PROVENANCE_SENTENCES } from '../lib/labels/court.ts';
import classes from './provenance-mark.module.css';

/** Stands at each record that no user of the register entered: from the memo, or constructed. */
export function ProvenanceMark({ provenance }: { provenance: Provenance }) {
  const { i18n } = useLingui();
  if (provenance === 'RECORDED') return null;
  const sentence = i18n._(PROVENANCE_SENTENCES[provenance]);
  return (
    <Tooltip label={sentence} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
      <span className={classes.mark} tabIndex={0} role="note" aria-label={sentence}>
        {i18n._(PROVENANCE_LABELS[provenance])}
      </span>
    </Tooltip>
  );
}
