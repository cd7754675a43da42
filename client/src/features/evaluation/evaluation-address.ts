/** The secret in the address of a questionnaire; null where the address leads elsewhere. */
export const readEvaluationSecret = (pathname: string): string | null =>
  /^\/evaluate\/([\w-]{1,100})\/?$/.exec(pathname)?.[1] ?? null;
