import { useLingui } from '@lingui/react';
import type { Language } from '@bitim/schema/vocabulary/language';
import { LANGUAGE_LABELS } from '../lib/labels/language.ts';
import { currentLocale, toLanguage } from '../lib/locale.ts';

/** A title; where it is not kept in the reader's language, it says in which it is shown. */
export function LocalTitle({ title }: { title: { text: string; shownIn: Language } }) {
  const { i18n } = useLingui();
  if (title.shownIn === toLanguage(currentLocale())) return <>{title.text}</>;
  const language = i18n._(LANGUAGE_LABELS[title.shownIn]);
  return (
    <span lang={title.shownIn.toLowerCase()} title={language}>
      {title.text}
    </span>
  );
}
