import { GraphQLError } from 'graphql';
import type { Language } from '@bitim/schema/vocabulary/language';
import { tagOf, type Text3 } from '../platform/language.ts';

export const refusal = (code: string, sentence: Text3) => (language: Language) =>
  new GraphQLError(sentence[tagOf(language)], { extensions: { code } });

export const unauthenticated = refusal('UNAUTHENTICATED', {
  kk: 'Сеанс мерзімі аяқталды немесе жүйеге кірмегенсіз.',
  ru: 'Сеанс истёк, или вы не вошли.',
  en: 'You are not signed in, or the session has expired.',
});

export const forbidden = refusal('FORBIDDEN', {
  kk: 'Рөліңіз бұл әрекетке рұқсат бермейді.',
  ru: 'Ваша роль не позволяет этого.',
  en: 'Your role does not allow this.',
});
