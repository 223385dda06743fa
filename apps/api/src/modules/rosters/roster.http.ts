import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RosterProblem } from '@qinglan/domain/rosters/roster-problem';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { loadWritable } from '../../platform/edit.ts';
import { notFound, RuleError } from '../../platform/errors.ts';
import { answerRefusal, asDownload, type ContextOf, visit } from '../../platform/http/file-door.ts';
import { safeError } from '../../platform/http/log.ts';
import { givenBy, takeGivenForms } from './given-files.ts';
import { loadGround } from './load-ground.ts';
import { filesOf } from './preview-roster-import.ts';
import { readBeside } from './read-roster-import.ts';
import type { RosterFile } from './read-workbook.ts';
import { receiveRoster } from './receive-roster.ts';
import { RosterImport } from './roster-import.entity.ts';
import { jobsEnded, reportFaultsTo } from './roster-jobs.ts';
import { markAside } from './roster-thread.ts';
import { workbookLimits } from './workbook-limits.ts';
import { writeTemplate } from './write-template.ts';

/** How long a server that is told to stop waits for an import: less than it has itself. */
const patienceMs = 5_000;

/**
 * The doors of rosters: `POST /rosters` takes the files of one import (multipart/form-data), one file as it is
 * (application/octet-stream, `?name=…`) or pasted cells (text/tab-separated-values, `?kind=teachers`) and answers with
 * the import's id; reading goes on beside, and `rosterImport(id)` tells how far it is. Downloads stand under `/files/`.
 */
export async function openRosterDoor(app: FastifyInstance, contextOf: ContextOf, log: Logger): Promise<void> {
  reportFaultsTo((error, id) => {
    if (!(error instanceof RuleError))
      log.error({ error: safeError(error), rosterImport: id }, 'an import failed');
  });
  app.addHook('onClose', () => jobsEnded(patienceMs));
  await app.register(async (doors) => {
    doors.setErrorHandler((error, _request, reply) => answerRefusal(error, reply));
    takeGivenForms(doors);
    doors.post('/rosters', { bodyLimit: workbookLimits.bytes }, async (request, reply) => {
      const { em, act } = await visit(request, reply, contextOf, 'roster:import');
      const { files, origin } = await givenBy(request);
      const { id } = await em.transactional((tx) =>
        receiveRoster(tx as SqlEntityManager, act, files, origin),
      );
      // Told on the import itself.
      readBeside(em, act, id).catch(() => undefined);
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
      const file = fileWanted(await filesOf(em, imported), imported.problems, request.query);
      const own = imported.problems.filter((each) => each.file === file.name);
      const bytes = await markAside(file, own);
      return send(reply, bytes, `${file.name.replace(/\.[^.]*$/, '')}-问题.xlsx`);
    });
  });
}

function send(reply: FastifyReply, bytes: Uint8Array, name: string): FastifyReply {
  return asDownload(reply, name).send(Buffer.from(bytes));
}

/** The file that is named, or the first with a problem. */
function fileWanted(
  files: readonly RosterFile[],
  problems: readonly RosterProblem[],
  query: unknown,
): RosterFile {
  const { file: name } = query as { readonly file?: string };
  const faulty = (each: RosterFile) => problems.some(({ file }) => file === each.name);
  const wanted =
    name === undefined ? (files.find(faulty) ?? files[0]) : files.find((each) => each.name === name);
  if (wanted === undefined) throw notFound();
  return wanted;
}
