import { useSuspenseQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { Measure } from '@bitim/schema/vocabulary/ledger';
import { MeasuresDocument } from './measures.generated.ts';
import classes from './report.module.css';

/** What counts and what does not, for each measure of the report: the counting rule as it is in force. */
export function Footnotes({ measures, ruleVersion }: { measures: readonly Measure[]; ruleVersion: number }) {
  const { data } = useSuspenseQuery(MeasuresDocument);
  return (
    <section id="rules" className={classes.rules}>
      <h2>
        <Trans>Counting rule, version {ruleVersion}</Trans>
      </h2>
      <ol>
        {measures.map((measure, index) => {
          const declaration = data.measures.find((one) => one.measure === measure);
          return (
            <li key={measure} id={`rule-${index + 1}`}>
              <strong>{declaration?.label.text}.</strong> {declaration?.rule.text}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
