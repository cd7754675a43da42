import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';

/** The words of a list of codes, in the language on the screen: for what leaves the screen. */
export function useWords(): (labels: Readonly<Record<string, MessageDescriptor>>) => Record<string, string> {
  const { i18n } = useLingui();
  return (labels) => Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, i18n._(label)]));
}
