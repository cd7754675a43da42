import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import classes from './door-frame.module.css';
import { LanguageChoice } from '../../ui/language-choice.tsx';

/** The quiet page in front of the register: its name, one form, the three languages. */
export function DoorFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <main className={classes.frame}>
      <title>{`${title} · Bitim`}</title>
      <div className={classes.top}>
        <span className={classes.name}>Bitim</span>
        <LanguageChoice label={t`Language`} />
      </div>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
