import { createHash } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import { expectOnce, KeyUsed, takeOnce } from '../platform/once.ts';
import { refusal } from './refusal.ts';
import type { RequestContext } from './request-context.ts';

/** What a caller may name an attempt: printable, and without blanks. */
const KEY = /^[\x21-\x7e]{8,100}$/;

const badKey = refusal('BAD_USER_INPUT', {
  kk: 'Idempotency-Key тақырыбында 8–100 таңба (бос орынсыз, ASCII) болуы керек.',
  ru: 'В заголовке Idempotency-Key должно быть от 8 до 100 знаков ASCII без пробелов.',
  en: 'The header Idempotency-Key must hold 8 to 100 ASCII characters without blanks.',
});
const usedForAnother = refusal('IDEMPOTENCY_KEY_REUSED', {
  kk: 'Бұл сұрау кілті басқа деректермен қолданылып қойған. Ештеңе сақталған жоқ.',
  ru: 'Этот ключ запроса уже использован с другими данными. Ничего не сохранено.',
  en: 'This key was used before, for other data. Nothing was stored.',
});
const doneBefore = refusal('ALREADY_DONE', {
  kk: 'Бұл әрекет орындалып қойған; оның жауабы бір рет қана айтылады.',
  ru: 'Это уже сделано; ответ на это даётся только один раз.',
  en: 'This is done already; what it answers is told only once.',
});

/**
 * A mutation with the header `Idempotency-Key` is done once, however often it is sent within a day (R30, decision 0048).
 * Of several mutations in one request each has the key to itself.
 */
export const onceByKey: MiddlewareFn<RequestContext> = async ({ info, args, context }, next) => {
  const { idempotencyKey, viewer, em, now, language } = context;
  if (idempotencyKey === null || viewer === null || info.parentType.name !== 'Mutation') return next();
  if (!KEY.test(idempotencyKey)) throw badKey(language);
  const key = `${idempotencyKey} ${info.path.key}`;
  const inputHash = createHash('sha256').update(JSON.stringify(args)).digest();
  expectOnce(em, { userId: viewer.userId, key, operation: info.fieldName, inputHash, now });
  try {
    return (await next()) as unknown;
  } catch (error) {
    if (error instanceof KeyUsed) throw said(error, language);
    throw error;
  } finally {
    takeOnce(em);
  }
};

const said = ({ done }: KeyUsed, language: RequestContext['language']): GraphQLError =>
  (done ? doneBefore : usedForAnother)(language);
