import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { lazy, Suspense, use, useState } from 'react';
import { fetchViewer } from '../features/sign-in/fetch-viewer.ts';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { styleNonce } from '../lib/style-nonce.ts';
import type { Viewer } from '../lib/viewer.ts';
import { colourVariables, theme } from './theme.ts';

/** Who is signed in does not load the door, and who stands before the door does not load the register. */
const App = lazy(async () => ({ default: (await import('./app.tsx')).App }));
const SignInPage = lazy(async () => {
  await loadFeatureMessages('sign-in');
  return { default: (await import('../features/sign-in/sign-in-page.tsx')).SignInPage };
});
const WelcomePage = lazy(async () => {
  await loadFeatureMessages('sign-in');
  return { default: (await import('../features/sign-in/welcome-page.tsx')).WelcomePage };
});
const ServerDown = lazy(async () => {
  await loadFeatureMessages('sign-in');
  return { default: (await import('../features/sign-in/server-down.tsx')).ServerDown };
});

/** Asked once, before the first paint; null when nobody is signed in, undefined when the server does not answer. */
const askedAtStart = fetchViewer();

/** The sign-in, the one-time code, or the register itself. */
export function Gate() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={colourVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
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
  if (code !== null && !viewer) return <WelcomePage code={code} onSignedIn={enter} />;
  if (viewer === undefined) return <ServerDown />;
  return viewer ? <App viewer={viewer} /> : <SignInPage onSignedIn={enter} />;
}
