import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';

/** A GraphQL answer; `data` is read by each test as what it asked for. */
export interface Reply<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly GraphQLFormattedError[];
  /** Code of the first error; undefined without one. */
  readonly code: unknown;
}

/** A refusal as the tests select it. */
export const refusal = '... on Refusal { errors { code path facts } }';

/** Somebody's browser: it keeps the session cookie between requests. */
export class Browser {
  cookie: string | undefined;
  readonly #app: FastifyInstance;

  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  async ask<Data = Record<string, never>>(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<Reply<Data>> {
    const response = await this.#app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...(this.cookie && { cookie: this.cookie }), ...headers },
      payload: { query, variables },
    });
    for (const { name, value } of response.cookies)
      this.cookie = value === '' ? undefined : `${name}=${value}`;
    const { data, errors = [] } = response.json<{ data: Data; errors?: GraphQLFormattedError[] }>();
    return { status: response.statusCode, data, errors, code: errors[0]?.extensions?.code };
  }

  /** Signs in and gives the typename of the answer, or the code of its refusal. */
  async signIn(username: string, password: string): Promise<string> {
    const { data } = await this.ask<{ signIn: { __typename: string; errors?: { code: string }[] } }>(
      `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ${refusal} } }`,
      { input: { username, password } },
    );
    return data.signIn.errors?.[0]?.code ?? data.signIn.__typename;
  }
}
