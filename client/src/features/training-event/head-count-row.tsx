import { Trans, useLingui } from '@lingui/react/macro';
import { WholeField } from '../../ui/whole-field.tsx';
import { useSessionName } from './use-session-name.ts';

interface Props {
  sessions: readonly { id: string; startsAt: string }[];
  counts: Record<string, string>;
  onChange: (counts: Record<string, string>) => void;
  idOf: (path: string) => string;
  errorAt: (path: string) => string | undefined;
}

/** How many heads were counted at each session, below the marks. */
export function HeadCountRow({ sessions, counts, onChange, idOf, errorAt }: Props) {
  const { t } = useLingui();
  const nameOf = useSessionName();
  return (
    <tr>
      <th scope="row">
        <Trans>Head count, persons</Trans>
        <small>
          <Trans>Of all who were there, named or not</Trans>
        </small>
      </th>
      <td>–</td>
      {sessions.map((session, index) => {
        const name = nameOf(session);
        return (
          <td key={session.id} data-label={name}>
            <WholeField
              id={idOf(`headCounts.${index}.headCount`)}
              aria-label={t`Head count: ${name}`}
              value={counts[session.id] ?? ''}
              error={errorAt(`headCounts.${index}.headCount`)}
              onChange={(count) => onChange({ ...counts, [session.id]: count })}
            />
          </td>
        );
      })}
    </tr>
  );
}
