import { Fragment, useState, type ReactNode } from 'react';
import { NotFound } from '../not-found.tsx';

interface Props<Opened> {
  record: Opened | null;
  /** Asks the server again. */
  reload: () => Promise<Opened | null | undefined>;
  children: (record: Opened, onReload: () => void) => ReactNode;
}

/**
 * The record as it was when the form was opened. What others save meanwhile must end in a conflict, so a newer version that
 * comes into the cache does not pass through; only "take theirs" opens it.
 */
export function OpenedRecord<Opened extends { version: number }>({
  record,
  reload,
  children,
}: Props<Opened>) {
  const [opened, setOpened] = useState(record);
  if (!opened) return <NotFound />;
  const onReload = () => void reload().then((fresh) => setOpened(fresh ?? null));
  return <Fragment key={opened.version}>{children(opened, onReload)}</Fragment>;
}
