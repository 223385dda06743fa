import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { may, type Permission } from '@qinglan/domain/access/permission';
import { rosterKinds } from '@qinglan/domain/rosters/roster-column';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Act, Context } from '../../platform/context.ts';
import { loadWritable } from '../../platform/edit.ts';
import { forbidden, notFound, unauthenticated } from '../../platform/errors.ts';
import { exportWhole } from './export-whole.ts';
import { loadGround } from './load-ground.ts';
import { filesOf, previewRosterImport } from './preview-roster-import.ts';
import { receiveRoster } from './receive-roster.ts';
import { RosterImport } from './roster-import.entity.ts';
import { markAside } from './roster-thread.ts';
import { workbookLimits } from './workbook-limits.ts';
import { writeTemplate } from './write-template.ts';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
type Visit = { readonly em: SqlEntityManager; readonly act: Act };

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The doors of rosters: `POST /rosters?name=…` takes a file as it is (application/octet-stream) and answers with the
 * import's id; reading goes on beside, and `rosterImport(id)` tells when it is done. Downloads stand under `/files/`.
 */
export async function openRosterDoor(
  app: FastifyInstance,
  orm: MikroORM,
  contextOf: ContextOf,
  log: Logger,
): Promise<void> {
  const beside = new Set<Promise<void>>();
  app.addHook('onClose', async () => {
    await Promise.all(beside);
  });
  await app.register(async (doors) => {
    doors.setErrorHandler((error, _request, reply) => answer(error, reply));
    const bodyLimit = workbookLimits.bytes;
    doors.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit },
      (_request, body, done) => done(null, body),
    );
    doors.post('/rosters', { bodyLimit }, async (request, reply) => {
      const { em, act } = await visit(request, reply, contextOf, 'roster:import');
      const { name = '' } = request.query as { readonly name?: string };
      const file = { name: fileName(name), bytes: new Uint8Array(request.body as Buffer) };
      const { id } = await em.transactional((tx) => receiveRoster(tx as SqlEntityManager, act, file));
      const reading = preview(orm, act, id)
        .catch((error: unknown) => log.error({ error, rosterImport: id }, 'a roster could not be read'))
        .finally(() => beside.delete(reading));
      beside.add(reading);
      return reply.code(201).send({ id });
    });
    doors.get('/files/roster-template.xlsx', async (request, reply) => {
      const { em, act } = await visit(request, reply, contextOf, 'roster:import');
      const { ground } = await loadGround(em, act);
      const own = ground.remit ?? ground.districts;
      const kindergartens = ground.kindergartens.filter(
        ({ archived, district }) => !archived && own.includes(district),
      );
      const bytes = await writeTemplate({
        districts: own,
        kindergartens: kindergartens.map(({ name }) => name),
      });
      return send(reply, bytes, '花名册模板.xlsx');
    });
    doors.get('/files/roster-imports/:id/returned.xlsx', async (request, reply) => {
      const { em } = await visit(request, reply, contextOf, 'roster:import');
      const { id } = request.params as { readonly id: string };
      const imported = await loadWritable(em, RosterImport, id);
      const [file] = await filesOf(em, imported);
      if (file === undefined) throw notFound();
      const bytes = await markAside(file, imported.problems);
      return send(reply, bytes, `${file.name.replace(/\.[^.]*$/, '')}-问题.xlsx`);
    });
    for (const kind of rosterKinds) {
      doors.get(`/files/${kind}.xlsx`, async (request, reply) => {
        const { em, act } = await visit(request, reply, contextOf, 'roster:export');
        const { bytes } = await em.transactional((tx) =>
          exportWhole(tx as SqlEntityManager, act, kind, 'masked'),
        );
        return send(reply, bytes, `${kind === 'teachers' ? '教师' : '幼儿园'}-${act.today}.xlsx`);
      });
    }
  });
}

async function preview(orm: MikroORM, act: Act, id: string): Promise<void> {
  const em = orm.em.fork();
  em.setFilterParams('scope', { viewer: act.viewer });
  await em.transactional((tx) => previewRosterImport(tx as SqlEntityManager, act, id));
}

async function visit(
  request: FastifyRequest,
  reply: FastifyReply,
  contextOf: ContextOf,
  permission: Permission,
): Promise<Visit> {
  const { em, viewer, today, now } = await contextOf(request, reply);
  if (viewer === null) throw unauthenticated();
  if (viewer.mustChangePassword || !may(viewer.roles, permission)) throw forbidden(permission);
  return { em, act: { viewer, today, now } };
}

function send(reply: FastifyReply, bytes: Uint8Array, name: string): FastifyReply {
  return reply
    .type(workbookType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'no-store')
    .send(Buffer.from(bytes));
}

const statuses: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };

function answer(error: unknown, reply: FastifyReply): FastifyReply {
  if (!(error instanceof GraphQLError)) throw error;
  const status = statuses[String(error.extensions.code)] ?? 400;
  return reply.code(status).send({ errors: [{ message: error.message, extensions: error.extensions }] });
}

/** Without folders and of a length that the record takes. */
function fileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return [...last].slice(-120).join('') || 'roster.xlsx';
}
