import { ApolloServer, type ApolloServerPlugin, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { checkTexts, checkVariables } from '../limits/check-values.ts';
import { refuseIntrospection } from '../limits/introspection.ts';
import { limitRules } from '../limits/limit-rules.ts';
import { limits } from '../limits/limits.ts';
import { plainAnswer, type Question } from '../read/plain-answer.ts';
import { errorFormatter } from './format-error.ts';
import { KnownQuestions } from './known-questions.ts';

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
const plainAnswers = (known: KnownQuestions): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, request, source, contextValue, ...asked }) => {
      // Missing when the document has no operation of the name that was asked for, whatever the type says.
      const operation = asked.operation as OperationDefinitionNode | undefined;
      if (!operation) return null;
      const question = { schema, document, operation, variables: request.variables ?? {} };
      const data = await plainAnswer(question, contextValue);
      if (!data) return null;
      known.learn(source, question);
      const body = { kind: 'single' as const, singleResult: { data } };
      return { http: { status: undefined, headers: new HeaderMap() }, body };
    },
  }),
});

/** Apollo Server, and the questions that need it no more. */
export interface Answerer {
  readonly apollo: ApolloServer<Context>;
  readonly known: KnownQuestions;
}

/** Apollo Server with every limit set and everything that calls home or helps strangers off. */
export function makeApollo(schema: GraphQLSchema, log: Logger): Answerer {
  const known = new KnownQuestions();
  const apollo = new ApolloServer<Context>({
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
      plainAnswers(known),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  return { apollo, known };
}

/** The door `/graphql`: GraphQL over HTTP as its specification has it. */
export async function openGraphqlDoor(
  app: FastifyInstance,
  { apollo, known }: Answerer,
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
      const asking = once(() => context(request, reply));
      const type = known.typeFor(request.headers.accept);
      const question = type === undefined ? null : known.find(request.body);
      const text = question && (await plainText(question, asking));
      if (text) return reply.type(type!).send(text);
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: asked(request),
        context: asking,
      });
      for (const [name, value] of headers) reply.header(name, value);
      reply.code(status ?? 200);
      if (status === undefined) known.learnType(request.headers.accept, headers.get('content-type'));
      // Answers in several parts are only for @defer and @stream, which this schema does not have.
      if (body.kind !== 'complete') throw new Error('An answer came in parts.');
      return body.string;
    },
  });
}

/** The answer to a known question; null when Apollo Server must answer, with all that can go wrong. */
async function plainText(question: Question, asking: () => Promise<Context>): Promise<string | null> {
  try {
    checkVariables(question.variables);
    const data = await plainAnswer(question, await asking());
    return data && `${JSON.stringify({ data })}\n`;
  } catch {
    return null;
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
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
