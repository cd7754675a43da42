import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { EVALUATION_MARKS, type EvaluationStatement } from '@bitim/schema/vocabulary/evaluation';
import classes from './questionnaire.module.css';
import { STATEMENT_LABELS } from './statement-labels.ts';

/** One statement and its marks: radio buttons, so that arrows move among them, each as large as a thumb. */
export function MarkChoice({ statement, missing }: { statement: EvaluationStatement; missing: boolean }) {
  const { t, i18n } = useLingui();
  const wrong = useId();
  return (
    <fieldset className={classes.statement} aria-describedby={missing ? wrong : undefined}>
      <legend>{i18n._(STATEMENT_LABELS[statement])}</legend>
      <div className={classes.marks}>
        {EVALUATION_MARKS.map((mark) => (
          <label key={mark}>
            <input type="radio" name={statement} value={mark} required />
            <span>{mark}</span>
          </label>
        ))}
      </div>
      {missing && (
        <p id={wrong} className={classes.wrong}>
          {t`Choose one of the five.`}
        </p>
      )}
    </fieldset>
  );
}
