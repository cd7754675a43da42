import type { ReactNode } from 'react';
import classes from './door-frame.module.css';
import { LanguageChoice } from './language-choice.tsx';

interface Props {
  title: string;
  /** "Language", from the catalogue of whoever shows it. */
  languageLabel: string;
  children: ReactNode;
}

/** A quiet page in front of the register: its name, one form, the three languages. */
export function DoorFrame({ title, languageLabel, children }: Props) {
  return (
    <main className={classes.frame}>
      <title>{`${title} · Bitim`}</title>
      <div className={classes.top}>
        <span className={classes.name}>Bitim</span>
        <LanguageChoice label={languageLabel} />
      </div>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
