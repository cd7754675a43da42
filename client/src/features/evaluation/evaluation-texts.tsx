import { Trans } from '@lingui/react/macro';
import classes from './evaluation.module.css';

interface Props {
  helped: readonly string[];
  toChange: readonly string[];
}

/** What was written, in no order. */
export function EvaluationTexts({ helped, toChange }: Props) {
  return (
    <>
      {helped.length > 0 && (
        <>
          <h3>
            <Trans>What helped most</Trans>
          </h3>
          <Texts texts={helped} />
        </>
      )}
      {toChange.length > 0 && (
        <>
          <h3>
            <Trans>What should change</Trans>
          </h3>
          <Texts texts={toChange} />
        </>
      )}
    </>
  );
}

function Texts({ texts }: { texts: readonly string[] }) {
  return (
    <ul className={classes.texts}>
      {texts.map((text, place) => (
        // two may have written the same, and the list never changes its order by itself
        // oxlint-disable-next-line react/no-array-index-key -- likewise
        <li key={place}>{text}</li>
      ))}
    </ul>
  );
}
