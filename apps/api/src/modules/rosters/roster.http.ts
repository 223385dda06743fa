import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import type { Act } from '../../platform/context.ts';
import { loadWritable } from '../../platform/edit.ts';
import { notFound } from '../../platform/errors.ts';
import { answerRefusal, asDownload, type ContextOf, visit } from '../../platform/http/file-door.ts';
import { loadGround } from './load-ground.ts';
import { filesOf, previewRosterImport } from './preview-roster-import.ts';
import { receiveRoster } from './receive-roster.ts';
import { RosterImport } from './roster-import.entity.ts';
import { markAside } from './roster-thread.ts';
import { workbookLimits } from './workbook-limits.ts';
import { writeTemplate } from './write-template.ts';

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
    doors.setErrorHandler((error, _request, reply) => answerRefusal(error, reply));
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
  });
}

async function preview(orm: MikroORM, act: Act, id: string): Promise<void> {
  const em = orm.em.fork();
  em.setFilterParams('scope', { viewer: act.viewer });
  await em.transactional((tx) => previewRosterImport(tx as SqlEntityManager, act, id));
}

function send(reply: FastifyReply, bytes: Uint8Array, name: string): FastifyReply {
  return asDownload(reply, name).send(Buffer.from(bytes));
}

/** Without folders and of a length that the record takes. */
function fileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return [...last].slice(-120).join('') || 'roster.xlsx';
}
