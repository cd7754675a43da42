import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFormat } from '../lib/format/use-format.ts';

/** On paper only: when the page was printed, and at which address it is found again. */
export function PrintedAt() {
  const format = useFormat();
  const [at, setAt] = useState('');
  useEffect(() => {
    // The browser takes the page as it is when this event ends.
    const stamp = () => flushSync(() => setAt(new Date().toISOString()));
    addEventListener('beforeprint', stamp);
    return () => removeEventListener('beforeprint', stamp);
  }, []);
  if (at === '') return null;
  const when = format.instant(at);
  const address = decodeURI(location.href);
  return (
    <p className="print-only">
      <Trans>
        Printed {when} from {address}
      </Trans>
    </p>
  );
}
