import { useLingui } from '@lingui/react';
import { chooseLocale } from '../lib/catalogs.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '../lib/locale.ts';
import classes from './language-choice.module.css';

const SHORT: Record<Locale, string> = { kk: 'Қаз', ru: 'Рус', en: 'Eng' };

interface Props {
  /** "Language", from the catalogue of whoever shows it: the door has none of the shell's. */
  label: string;
  onChosen?: (locale: Locale) => void;
}

/** The three languages side by side; page, scroll and form stay as they are. */
export function LanguageChoice({ label, onChosen }: Props) {
  const { i18n } = useLingui();
  return (
    <div role="group" aria-label={label} className={classes.choice}>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          title={LOCALE_NAMES[locale]}
          aria-pressed={i18n.locale === locale}
          onClick={() => void chooseLocale(locale).then((chosen) => chosen && onChosen?.(locale))}
        >
          {SHORT[locale]}
        </button>
      ))}
    </div>
  );
}
