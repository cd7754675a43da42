import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { AttendanceNowDocument } from './attendance-now.generated.ts';

const EVERY_MS = 5000;

/** Reads again and again what others mark meanwhile; what cannot be read just now stays as it is. */
export function useAttendanceNow(id: string) {
  const client = useApolloClient();
  const leave = useRef(new AbortController());
  const reading = useRef(false);

  async function read(): Promise<void> {
    // not by a query of the page: one that fails would take the page down
    await client.query({
      query: AttendanceNowDocument,
      variables: { id },
      fetchPolicy: 'network-only',
      context: { queryDeduplication: false, fetchOptions: { signal: leave.current.signal } },
    });
  }

  const look = useEffectEvent(async () => {
    if (document.hidden || reading.current) return;
    reading.current = true;
    await read().catch(() => undefined);
    reading.current = false;
  });
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), EVERY_MS);
    return () => clearInterval(timer);
  }, []);

  return {
    read: () => read().catch(() => undefined),
    /** Something is sent, or was answered: a reading that began before it knows less than the screen, and is not heard. */
    pass: () => {
      leave.current.abort();
      leave.current = new AbortController();
    },
  };
}
