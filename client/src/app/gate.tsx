import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { lazy, Suspense, use, useState } from 'react';
import { readEvaluationSecret } from '../features/evaluation/evaluation-address.ts';
import { readPublicAddress } from '../features/public/public-address.ts';
import { fetchViewer } from '../features/sign-in/fetch-viewer.ts';
import { ServerDown } from '../features/sign-in/server-down.tsx';
import { inTheirLanguage, withTheirLanguage } from '../features/sign-in/viewer-language.ts';
import {
  chosenLocale,
  loadBareMessages,
  loadFeatureMessages,
  loadShellMessages,
  localeAtStart,
} from '../lib/catalogs.ts';
import { styleNonce } from '../lib/style-nonce.ts';
import type { Viewer } from '../lib/viewer.ts';
import { GateBoundary } from './gate-boundary.tsx';
import { colourVariables, theme } from './theme.ts';

/** Who is signed in does not load the door, and who stands before the door does not load the register. */
const App = lazy(async () => {
  const [{ App: register }] = await Promise.all([import('./app.tsx'), loadShellMessages()]);
  return { default: register };
});
const SignInPage = lazy(async () => {
  await loadBareMessages('sign-in');
  return { default: (await import('../features/sign-in/sign-in-page.tsx')).SignInPage };
});
const WelcomePage = lazy(async () => {
  await loadBareMessages('sign-in');
  return { default: (await import('../features/sign-in/welcome-page.tsx')).WelcomePage };
});

const PublicPage = lazy(async () => {
  // the kinds of event are called there as in the shell, the zones as in forms
  await Promise.all([loadFeatureMessages('public'), loadShellMessages()]);
  return { default: (await import('../features/public/public-page.tsx')).PublicPage };
});

const QuestionnairePage = lazy(async () => {
  await loadBareMessages('evaluation');
  return { default: (await import('../features/evaluation/questionnaire-page.tsx')).QuestionnairePage };
});

/** Pages for whoever has a code, or the address itself, stand beside the door: it makes no difference who is signed in. */
const publicAddress = readPublicAddress(location.pathname);
const evaluationSecret = readEvaluationSecret(location.pathname);

/** Asked once, before the first paint; null when nobody is signed in, undefined when the server does not answer. */
const askedAtStart =
  publicAddress || evaluationSecret !== null
    ? null
    : fetchViewer(localeAtStart()).then((viewer) => viewer && inTheirLanguage(viewer));

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
        <GateBoundary>
          <Suspense fallback={<main aria-busy="true" />}>
            {publicAddress && <PublicPage {...publicAddress} />}
            {evaluationSecret !== null && <QuestionnairePage secret={evaluationSecret} />}
            {askedAtStart && <Door asked={askedAtStart} />}
          </Suspense>
        </GateBoundary>
      </I18nProvider>
    </MantineProvider>
  );
}

function Door({ asked }: { asked: Promise<Viewer | null | undefined> }) {
  const atStart = use(asked);
  const [viewer, setViewer] = useState<Viewer | null | undefined>(atStart);
  const [chosenBefore] = useState(chosenLocale);
  const code = location.pathname === '/welcome' ? new URLSearchParams(location.search).get('code') : null;
  const enter = async (entered: Viewer) => {
    const named = await withTheirLanguage(entered, chosenBefore);
    if (code !== null) history.replaceState(null, '', '/');
    setViewer(named);
  };
  if (code !== null && !viewer) return <WelcomePage code={code} onSignedIn={enter} />;
  if (viewer === undefined) return <ServerDown />;
  return viewer ? <App viewer={viewer} onViewer={setViewer} /> : <SignInPage onSignedIn={enter} />;
}
