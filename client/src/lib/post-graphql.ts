import { currentLocale, type Locale } from './locale.ts';

/** The server could not be reached, or answered with something that is not GraphQL. */
export class ServerUnreachable extends Error {}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** A document as text, typed by what it yields and takes. */
export interface TextDocument<Data, Variables> {
  toString(): string & { __apiType?: (variables: Variables) => Data };
}

/** One GraphQL request without a cache: sign-in needs nothing more. Answered in the language of the screen, unless said. */
export async function postGraphql<Data, Variables>(
  document: TextDocument<Data, Variables>,
  variables: Variables,
  locale: Locale = currentLocale(),
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': locale },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch(() => {
    throw new ServerUnreachable();
  });
  const answer = (await response.json().catch(() => {
    throw new ServerUnreachable();
  })) as Answer<Data>;
  if (!answer.data) throw new Error(answer.errors?.[0]?.message ?? `HTTP ${response.status}`);
  return answer.data;
}
