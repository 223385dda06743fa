import { ApolloServer, type ApolloServerPlugin, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { checkTexts, checkVariables } from '../limits/check-values.ts';
import { refuseIntrospection } from '../limits/introspection.ts';
import { limitRules } from '../limits/limit-rules.ts';
import { limits } from '../limits/limits.ts';
import { plainAnswer } from '../read/plain-answer.ts';
import { errorFormatter } from './format-error.ts';

/** What depends on who asks or on the variables, and so cannot be a validation rule: those results are kept for all. */
const checks: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request, contextValue }) => {
      if (contextValue.viewer === null) refuseIntrospection(document);
      checkTexts(document);
      checkVariables(request.variables);
    },
  }),
};

/** Queries of rows alone are answered without the executor; see `plain-answer.ts`. */
const plainAnswers: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
      const variables = request.variables ?? {};
      const data = await plainAnswer({ schema, document, operation, variables }, contextValue);
      const body = { kind: 'single' as const, singleResult: { data: data as Record<string, unknown> } };
      return data && { http: { status: undefined, headers: new HeaderMap() }, body };
    },
  }),
};

/** Apollo Server with every limit set and everything that calls home or helps strangers off. */
export function makeApollo(schema: GraphQLSchema, log: Logger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokensMost },
    validationRules: [...limitRules],
    formatError: errorFormatter(log),
    logger: log,
    plugins: [
      checks,
      plainAnswers,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** The door `/graphql`: GraphQL over HTTP as its specification has it. */
export async function openGraphqlDoor(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>,
): Promise<void> {
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: limits.bodyBytesMost,
    // Answers hold personal data: no cache on the way may keep one.
    onRequest: (_request, reply, done) => {
      reply.header('cache-control', 'no-store');
      done();
    },
    handler: async (request, reply) => {
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: asked(request),
        context: () => context(request, reply),
      });
      for (const [name, value] of headers) reply.header(name, value);
      reply.code(status ?? 200);
      // Answers in several parts are only for @defer and @stream, which this schema does not have.
      if (body.kind !== 'complete') throw new Error('An answer came in parts.');
      return body.string;
    },
  });
}

/** The headers that Apollo Server looks at; copying the others would be work for nothing. */
const headersRead = [
  'content-type',
  'accept',
  'x-apollo-operation-name',
  'apollo-require-preflight',
] as const;

function asked(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const name of headersRead) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, String(value));
  }
  const query = request.url.indexOf('?');
  const search = query < 0 ? '' : request.url.slice(query);
  return { method: request.method, headers, search, body: request.body };
}
