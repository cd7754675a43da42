import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import type { CombinedReportQuery } from './combined-report.generated.ts';
import classes from './report.module.css';

export type Coverage = NonNullable<
  CombinedReportQuery['combinedReport']['sections'][number]['rows'][number]['figure']['coverage']
>;

/** How many courts stand behind a figure; who is silent opens with a click. */
export function CoverageNote({ coverage, about }: { coverage: Coverage; about: string }) {
  const format = useFormat();
  const reporting = format.number(coverage.reporting);
  const expected = format.number(coverage.expected);
  const silent = coverage.silent.length;
  const notYet = coverage.notYetJoined.length;
  const summary = (
    <>
      {about}:{' '}
      <Trans>
        {reporting} of {expected} courts reported
      </Trans>
    </>
  );
  if (silent === 0 && notYet === 0) return <p className={classes.note}>{summary}</p>;
  return (
    <details className={classes.note}>
      <summary>
        {summary}
        {silent > 0 && (
          <>
            ; <Trans>silent: {format.number(silent)}</Trans>
          </>
        )}
        {notYet > 0 && (
          <>
            ; <Trans>not in the programme yet: {format.number(notYet)}</Trans>
          </>
        )}
      </summary>
      <Courts heading={<Trans>Silent</Trans>} courts={coverage.silent} />
      <Courts heading={<Trans>Not in the programme yet</Trans>} courts={coverage.notYetJoined} />
    </details>
  );
}

function Courts({ heading, courts }: { heading: React.ReactNode; courts: Coverage['silent'] }) {
  if (courts.length === 0) return null;
  return (
    <>
      <strong>{heading}</strong>
      <ul>
        {courts.map(({ id, name }) => (
          <li key={id}>{name.text}</li>
        ))}
      </ul>
    </>
  );
}
