import { Fragment, useState, type ReactNode } from 'react';
import { NotFound } from '../not-found.tsx';
import { useStep } from '../use-step.ts';

interface Props<Opened> {
  record: Opened | null;
  /** Asks the server again. */
  reload: () => Promise<Opened | null | undefined>;
  /** @param reread what others have made of it by now, without opening it. */
  children: (record: Opened, onReload: () => void, reread: () => Promise<Opened | null>) => ReactNode;
}

/**
 * The record as it was when the form was opened. What others save meanwhile must end in a conflict, so a newer version that
 * comes into the cache does not pass through; only "take theirs" opens it, and a conflict reads it.
 */
export function OpenedRecord<Opened extends { version: number }>({
  record,
  reload,
  children,
}: Props<Opened>) {
  const [opened, setOpened] = useState(record);
  const { attempt } = useStep();
  if (!opened) return <NotFound />;
  const onReload = () => void attempt(async () => setOpened((await reload()) ?? null));
  const reread = async () => (await reload()) ?? null;
  return <Fragment key={opened.version}>{children(opened, onReload, reread)}</Fragment>;
}
