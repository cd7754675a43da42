import { useLingui } from '@lingui/react';
import { EVALUATION_MARKS, type EvaluationStatement } from '@bitim/schema/vocabulary/evaluation';
import classes from './questionnaire.module.css';
import { STATEMENT_LABELS } from './statement-labels.ts';

/** One statement and its marks: radio buttons, so that arrows move among them, each as large as a thumb. */
export function MarkChoice({ statement }: { statement: EvaluationStatement }) {
  const { i18n } = useLingui();
  return (
    <fieldset className={classes.statement}>
      <legend>{i18n._(STATEMENT_LABELS[statement])}</legend>
      <div className={classes.marks}>
        {EVALUATION_MARKS.map((mark) => (
          <label key={mark}>
            <input type="radio" name={statement} value={mark} required />
            <span>{mark}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
