import { useLingui } from '@lingui/react/macro';
import { useMantineColorScheme } from '@mantine/core';
import { IconButton } from '../ui/icon-button.tsx';

export function ColourSchemeChoice() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const dark =
    colorScheme === 'dark' || (colorScheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
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
