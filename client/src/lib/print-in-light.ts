const SCHEME = 'data-mantine-color-scheme';

/** Paper is white: a page that is dark on the screen goes to the printer in the light colours, all of them. */
export function printInLight() {
  const root = document.documentElement;
  const paper = matchMedia('print');
  let wasDark = false;
  const lighten = () => {
    if (root.getAttribute(SCHEME) !== 'dark') return;
    wasDark = true;
    root.setAttribute(SCHEME, 'light');
  };
  const giveBack = () => {
    if (wasDark) root.setAttribute(SCHEME, 'dark');
    wasDark = false;
  };
  // Both, as not every browser tells of both.
  paper.addEventListener('change', () => (paper.matches ? lighten() : giveBack()));
  addEventListener('beforeprint', lighten);
  addEventListener('afterprint', giveBack);
}
