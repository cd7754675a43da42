import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { lazy, Suspense, use, useState } from 'react';
import { fetchViewer } from '../features/sign-in/fetch-viewer.ts';
import { ServerDown } from '../features/sign-in/server-down.tsx';
import { SignInPage } from '../features/sign-in/sign-in-page.tsx';
import { WelcomePage } from '../features/sign-in/welcome-page.tsx';
import type { Viewer } from '../lib/viewer.ts';
import { colourVariables, theme } from './theme.ts';

const App = lazy(async () => ({ default: (await import('./app.tsx')).App }));

/** Asked once, before the first paint; null when nobody is signed in, undefined when the server does not answer. */
const askedAtStart = fetchViewer();

/** The door: sign-in, the one-time code, or the register itself, which is loaded only for who is signed in. */
export function Gate() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={colourVariables} defaultColorScheme="auto">
      <I18nProvider i18n={i18n}>
        <Suspense>
          <Door />
        </Suspense>
      </I18nProvider>
    </MantineProvider>
  );
}

function Door() {
  const atStart = use(askedAtStart);
  const [viewer, setViewer] = useState<Viewer | null | undefined>(atStart);
  const code = location.pathname === '/welcome' ? new URLSearchParams(location.search).get('code') : null;
  const enter = (entered: Viewer) => {
    if (code !== null) history.replaceState(null, '', '/');
    setViewer(entered);
  };
  if (code !== null) return <WelcomePage code={code} onSignedIn={enter} />;
  if (viewer === undefined) return <ServerDown />;
  return viewer ? <App viewer={viewer} /> : <SignInPage onSignedIn={enter} />;
}
