import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/styles.ts';
import { Gate } from './app/gate.tsx';
import { activateLocale, localeAtStart } from './lib/catalogs.ts';
import { printInLight } from './lib/print-in-light.ts';
import { reloadAfterRelease } from './lib/reload-after-release.ts';

reloadAfterRelease();
printInLight();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

await activateLocale(localeAtStart());
createRoot(root).render(
  <StrictMode>
    <Gate />
  </StrictMode>,
);
