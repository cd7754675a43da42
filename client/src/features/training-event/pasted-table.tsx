import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { type DecidedLine, isUndecided, NEW, OUT, type PastedLine, UNDECIDED } from './pasted-lines.ts';
import classes from './training-event.module.css';

interface Props {
  lines: readonly DecidedLine[];
  /** They are of a text that is being changed, or looked up anew. */
  stale: boolean;
  onDecide: (written: string, decision: string) => void;
}

/** Each line as it was written, and who it is. */
export function PastedTable({ lines, stale, onDecide }: Props) {
  return (
    <div className={classes.scroll} data-stale={stale || undefined}>
      <table className={classes.people}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>As it was written</Trans>
            </th>
            <th scope="col">
              <Trans>Who it is</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((decided, index) => {
            const { line, listed, byItself, decision } = decided;
            const { written } = line;
            return (
              // one line may be written twice: its place tells it apart
              // oxlint-disable-next-line react/no-array-index-key -- lines never change places
              <tr key={`${index} ${written}`} data-undecided={isUndecided(decided) || undefined}>
                <th scope="row" className={classes.written}>
                  {written}
                </th>
                <td>
                  {listed && <Trans>on the list already</Trans>}
                  {!(listed && byItself) && (
                    <Choice
                      line={line}
                      decision={decision}
                      onDecide={(chosen) => onDecide(written, chosen)}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Choice({
  line: { written, fullName, person, suggestions },
  decision,
  onDecide,
}: {
  line: PastedLine;
  decision: string;
  onDecide: (decision: string) => void;
}) {
  const { t } = useLingui();
  const persons = [...(person ? [person] : []), ...suggestions];
  return (
    <NativeSelect
      aria-label={t`Who it is: ${written}`}
      value={decision}
      onChange={({ target }) => onDecide(target.value)}
      data={[
        { value: UNDECIDED, label: t`to be decided` },
        ...persons.map(({ id, fullName: name, court, organisation }) => {
          const place = court?.name.text ?? organisation;
          return { value: id, label: place ? `${name} · ${place}` : name };
        }),
        ...(fullName === null ? [] : [{ value: NEW, label: t`new person: ${fullName}` }]),
        { value: OUT, label: t`leave out` },
      ]}
    />
  );
}
