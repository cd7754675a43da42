import { useLingui } from '@lingui/react/macro';
import { activateLocale } from '../lib/catalogs.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '../lib/locale.ts';
import classes from './language-choice.module.css';

const SHORT: Record<Locale, string> = { kk: 'Қаз', ru: 'Рус', en: 'Eng' };

/** The three languages side by side; page, scroll and form stay as they are. */
export function LanguageChoice({ onChosen }: { onChosen?: (locale: Locale) => void }) {
  const { t, i18n } = useLingui();
  return (
    <div role="group" aria-label={t`Language`} className={classes.choice}>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          title={LOCALE_NAMES[locale]}
          aria-pressed={i18n.locale === locale}
          onClick={() => void activateLocale(locale).then(() => onChosen?.(locale))}
        >
          {SHORT[locale]}
        </button>
      ))}
    </div>
  );
}
