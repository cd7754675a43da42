import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatTime } from '../../lib/format/date.ts';
import { useFormat } from '../../lib/format/use-format.ts';

interface Session {
  id: string;
  startsAt: string;
  title: { text: string } | null;
}

/** A column for each session: its day and time, its title below; more columns as children. */
export function SessionHeads({ sessions, children }: { sessions: readonly Session[]; children?: ReactNode }) {
  const format = useFormat();
  return (
    <thead>
      <tr>
        <th scope="col">
          <Trans>Participant</Trans>
        </th>
        <th scope="col">
          <Trans>Registration</Trans>
        </th>
        {sessions.map(({ id, startsAt, title }) => (
          <th key={id} scope="col">
            {format.day(startsAt)}, {formatTime(startsAt)}
            <small>{title?.text}</small>
          </th>
        ))}
        {children}
      </tr>
    </thead>
  );
}
