import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** After the sky blue of the flag: white words stand on shades 6 and 7 with 4.5:1, shade 3 stands on dark with the same. */
const turquoise: MantineColorsTuple = [
  '#e6f6f7',
  '#c8eaec',
  '#9ad8dc',
  '#66c3c9',
  '#41b0b7',
  '#22959d',
  '#118089',
  '#0b6c73',
  '#075960',
  '#04464c',
];

const slate: MantineColorsTuple = [
  '#dde2e6',
  '#bcc5cc',
  '#949fa8',
  '#67737d',
  '#47525b',
  '#38424a',
  '#2b343b',
  '#1b2227',
  '#151b1f',
  '#0f1417',
];

export const theme = createTheme({
  colors: { turquoise, dark: slate },
  primaryColor: 'turquoise',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  defaultRadius: 4,
  fontFamily: "'Segoe UI', 'Noto Sans', system-ui, sans-serif",
  fontFamilyMonospace: "Consolas, 'Noto Sans Mono', monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '20px', lineHeight: '28px' }, h2: { fontSize: '15px', lineHeight: '22px' } },
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Alert: {
      defaultProps: { variant: 'outline' },
      vars: (_theme: unknown, { color }: { color?: string }) => ({
        root: color === 'red' ? { '--alert-color': 'var(--mantine-color-error)' } : {},
      }),
    },
  },
});

/** Mantine's dimmed, placeholder and error colours miss 4.5:1 on white. */
export const colourVariables: CSSVariablesResolver = () => ({
  variables: { '--table-row': '34px', '--bar-height': '48px' },
  light: {
    '--mantine-color-dimmed': '#525b63',
    '--mantine-color-placeholder': '#646d75',
    '--mantine-color-error': '#b42318',
    '--mantine-color-anchor': '#0b6c73',
    '--line': '#dfe3e6',
    '--surface-quiet': '#f5f7f8',
    '--surface-hover': '#eef3f4',
    '--surface-held': '#d3e9eb',
    '--mark-good': '#1a6b3c',
    '--mark-warn': '#8a5300',
    '--mark-bad': '#b42318',
  },
  dark: {
    '--mantine-color-dimmed': '#b0bac1',
    '--mantine-color-placeholder': '#98a3ab',
    '--mantine-color-error': '#ff9a90',
    '--mantine-color-anchor': '#66c3c9',
    '--line': '#333d45',
    '--surface-quiet': '#20282e',
    '--surface-hover': '#263037',
    '--surface-held': '#15484d',
    '--mark-good': '#7fd6a1',
    '--mark-warn': '#f2bd6b',
    '--mark-bad': '#ff9a90',
  },
});
