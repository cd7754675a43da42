import { useLingui } from '@lingui/react/macro';
import { useMantineContext } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { IconButton } from '../ui/icon-button.tsx';

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

function onSystem(changed: () => void) {
  darkSystem.addEventListener('change', changed);
  return () => darkSystem.removeEventListener('change', changed);
}

/** Light or dark, and as the computer has it until somebody chooses. */
export function ColourSchemeChoice() {
  const { t } = useLingui();
  // its own hook would bring the means to hold back transitions, of which the shell has none
  const { colorScheme, setColorScheme } = useMantineContext();
  const systemIsDark = useSyncExternalStore(onSystem, () => darkSystem.matches);
  const dark = colorScheme === 'dark' || (colorScheme === 'auto' && systemIsDark);
  const label = dark ? t`Light screen` : t`Dark screen`;
  return (
    <IconButton label={label} onClick={() => setColorScheme(dark ? 'light' : 'dark')}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden>
        <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d={dark ? 'M8 2.5a5.5 5.5 0 0 0 0 11z' : 'M8 2.5a5.5 5.5 0 0 1 0 11z'} fill="currentColor" />
      </svg>
    </IconButton>
  );
}
