import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSessionName } from './use-session-name.ts';

interface Session {
  id: string;
  startsAt: string;
  title: { text: string } | null;
}

/** A column for each session: its day and time, its title below; more columns as children. */
export function SessionHeads({ sessions, children }: { sessions: readonly Session[]; children?: ReactNode }) {
  const nameOf = useSessionName();
  return (
    <thead>
      <tr>
        <th scope="col">
          <Trans>Participant</Trans>
        </th>
        <th scope="col">
          <Trans>Registration</Trans>
        </th>
        {sessions.map((session) => (
          <th key={session.id} scope="col">
            {nameOf(session)}
            <small>{session.title?.text}</small>
          </th>
        ))}
        {children}
      </tr>
    </thead>
  );
}
