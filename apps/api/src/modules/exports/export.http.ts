import { Readable } from 'node:stream';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { revealInput } from '@qinglan/domain/contact/reveal-input';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { checked } from '../../platform/checked.ts';
import { badInput } from '../../platform/errors.ts';
import {
  answerRefusal,
  asDownload,
  type ContextOf,
  type Visit,
  visit,
} from '../../platform/http/file-door.ts';
import { kindergartenExport } from './kindergarten-export.ts';
import { columnsOf, type ListExport } from './list-export.ts';
import { mentorPairExport, partnershipExport } from './pairing-exports.ts';
import { openList, type PhonesOf } from './read-pages.ts';
import { sheetStream } from './sheet-stream.ts';
import { teacherExport } from './teacher-export.ts';
import { userExport } from './user-export.ts';
import { noteWholePhones, wholePhones } from './whole-phones.ts';

export const listExports: readonly ListExport[] = [
  teacherExport,
  kindergartenExport,
  partnershipExport,
  mentorPairExport,
  userExport,
];

/** What is asked of an export: the list's own filter and sort, and the columns to write. */
interface Wanted {
  readonly filter: unknown;
  readonly sort: unknown;
  readonly columns: readonly string[] | 'roster';
}

/**
 * The doors at which lists are taken along: `GET /files/teachers.xlsx?filter=…&sort=…&columns=…` with masked phones,
 * filter and sort as JSON of the list's own arguments, columns by their keys with commas between, or `roster` for the
 * form that an import reads. `POST` to the same place takes the three as JSON with a `reason`, and gives whole phones.
 */
export async function openExportDoor(
  app: FastifyInstance,
  schema: GraphQLSchema,
  contextOf: ContextOf,
): Promise<void> {
  await app.register(async (doors) => {
    doors.setErrorHandler((error, _request, reply) => answerRefusal(error, reply));
    for (const list of listExports) {
      const url = `/files/${list.list}.xlsx`;
      doors.get(url, async (request, reply) => {
        const visitor = await visit(request, reply, contextOf, 'list:export');
        return send(schema, visitor, list, wantedBy(request), reply);
      });
      if (list.phonesOf === undefined) continue;
      doors.post(url, async (request, reply) => {
        const visitor = await visit(request, reply, contextOf, 'list:export', 'phone:reveal');
        const { reason, ...wanted } = given(request.body);
        const said = checked(() => revealInput, { reason: reason ?? '' }, visitor.act.today);
        return send(schema, visitor, list, wanted, reply, said.reason);
      });
    }
  });
}

async function send(
  schema: GraphQLSchema,
  { em, act, context }: Visit,
  list: ListExport,
  { filter, sort, columns: chosen }: Wanted,
  reply: FastifyReply,
  reason?: string,
): Promise<FastifyReply> {
  const columns = columnsOf(list, chosen);
  const phones: PhonesOf | null = reason === undefined ? null : wholePhones(em, list);
  const { rows, pages } = await openList(schema, context, list, columns, { filter, sort }, phones);
  if (reason !== undefined) {
    const told = { title: list.title, rows, reason };
    await em.transactional((tx) => noteWholePhones(tx as SqlEntityManager, act, told));
  }
  const bytes = Readable.from(sheetStream(list.sheet, columns, pages), { objectMode: false });
  return asDownload(reply, `${list.title}-${act.today}.xlsx`).send(bytes);
}

function wantedBy({ query }: FastifyRequest): Wanted {
  const { filter, sort, columns } = query as Readonly<Record<string, string | undefined>>;
  return {
    filter: jsonIn(filter, 'filter'),
    sort: jsonIn(sort, 'sort'),
    columns: columns === 'roster' ? 'roster' : (columns?.split(',') ?? []),
  };
}

function jsonIn(text: unknown, name: string): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(String(text));
  } catch {
    throw badInput('不是合法的 JSON', [name]);
  }
}

function given(body: unknown): Wanted & { readonly reason?: string } {
  const { filter, sort, columns, reason } = (body ?? {}) as Readonly<Record<string, unknown>>;
  const keys = Array.isArray(columns) ? columns.map(String) : [];
  return {
    filter,
    sort,
    columns: columns === 'roster' ? 'roster' : keys,
    ...(typeof reason === 'string' && { reason }),
  };
}
