import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { rememberLanguage } from '../features/sign-in/viewer-language.ts';
import { currentLocale, type Locale } from '../lib/locale.ts';
import { readAnew } from '../lib/read-anew.ts';
import { useSeat } from '../lib/viewer.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { LanguageChoice } from '../ui/language-choice.tsx';
import { ColourSchemeChoice } from './colour-scheme-choice.tsx';
import { PersonMenu } from './person-menu.tsx';
import { PhoneMenu } from './phone-menu.tsx';
import classes from './top-bar.module.css';

export function TopBar({ folded, onFold }: { folded: boolean; onFold: () => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const { viewer, onChange } = useSeat();

  async function askInLanguage(locale: Locale) {
    const named = await rememberLanguage(locale);
    // overtaken by the next choice, which asks by itself
    if (locale !== currentLocale()) return;
    if (named) onChange(named);
    // Names and titles come in the caller's language; pages and forms stay as they are.
    await readAnew(client);
  }

  return (
    <header className={`${classes.bar} no-print`}>
      <PhoneMenu />
      <span className={classes.fold}>
        <IconButton aria-expanded={!folded} label={t`Side bar: key [`} onClick={onFold}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden>
            <path d="M2 3h12v10H2zM6 3v10" fill="none" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </IconButton>
      </span>
      <Link to="/" className={classes.name}>
        Bitim
      </Link>
      <span className={classes.place}>
        {viewer.court?.name.text ?? viewer.region?.name.text ?? t`The whole country`}
      </span>
      <span className={classes.gap} />
      <LanguageChoice label={t`Language`} onChosen={(locale) => void askInLanguage(locale)} />
      <ColourSchemeChoice />
      <PersonMenu />
    </header>
  );
}
