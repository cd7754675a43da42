export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly id?: string };
}

/** Data are as the test says they are: it names the shape that its query asks for. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly GraphqlError[];
}

export interface Client {
  readonly cookie: string;
  gql<Data = Record<string, never>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    language?: 'kk' | 'ru' | 'en',
  ): Promise<Answer<Data>>;
  /** A plain request to the same server, with the same cookie. */
  fetch(pathname: string, init?: RequestInit): Promise<Response>;
  signIn(email: string, password: string): Promise<Client>;
}

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on UserError { code message } }
}`;

export function clientOf(url: string, cookie = ''): Client {
  const request = (pathname: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    return fetch(`${url}${pathname}`, { ...init, headers });
  };
  const post = (query: string, variables: object, language: string): Promise<Response> =>
    request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ query, variables }),
    });
  return {
    cookie,
    fetch: request,
    gql: async <Data>(query: string, variables = {}, language = 'en') =>
      (await (await post(query, variables, language)).json()) as Answer<Data>,
    signIn: async (email, password) => {
      const response = await post(SIGN_IN, { input: { email, password } }, 'en');
      const session = response.headers.getSetCookie().find((one) => one.startsWith('__Host-bitim='));
      if (session === undefined) throw new Error(`${email} could not sign in: ${await response.text()}`);
      return clientOf(url, session.split(';', 1)[0]);
    },
  };
}
