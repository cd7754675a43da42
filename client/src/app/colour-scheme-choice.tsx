import { useLingui } from '@lingui/react/macro';
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconButton } from '../ui/icon-button.tsx';

export function ColourSchemeChoice() {
  const { t } = useLingui();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
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
