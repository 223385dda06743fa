import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { revealInput } from '@qinglan/domain/contact/reveal-input';
import { agreementPaper } from '@qinglan/domain/reports/agreement-paper';
import { bureauReturn } from '@qinglan/domain/reports/bureau-return';
import { appointmentPaper, mentorAgreementPaper } from '@qinglan/domain/reports/mentor-papers';
import type { OfficialPaper } from '@qinglan/domain/reports/official-paper';
import { paperName } from '@qinglan/domain/reports/paper-name';
import { signInInput, signInSheet } from '@qinglan/domain/reports/sign-in-sheet';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checked } from '../../platform/checked.ts';
import {
  answerRefusal,
  asDownload,
  type ContextOf,
  type Visit,
  visit,
} from '../../platform/http/file-door.ts';
import { noteWholePhones } from '../exports/whole-phones.ts';
import { writeLists } from '../rosters/write-list.ts';
import { loadAgreementFacts } from './agreement-source.ts';
import { loadBureauReturn } from './bureau-return-source.ts';
import { loadMentorPairFacts } from './mentor-pair-source.ts';
import { writeDocx } from './write-docx.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const idIn = (request: FastifyRequest) => (request.params as { readonly id: string }).id;

async function sendPaper(reply: FastifyReply, { act }: Visit, paper: OfficialPaper, about: string | null) {
  const title = paper.title.join('').replaceAll('　', '');
  const bytes = await writeDocx(paper);
  return asDownload(reply, `${paperName(title, about, act.today)}.docx`, wordType).send(Buffer.from(bytes));
}

/**
 * The doors of papers, under `/files/papers/`: each is made when it is asked for, from records that the viewer reads,
 * and named after itself, whom it concerns and the day.
 */
export async function openPaperDoor(app: FastifyInstance, contextOf: ContextOf): Promise<void> {
  await app.register(async (doors) => {
    doors.setErrorHandler((error, _request, reply) => answerRefusal(error, reply));

    doors.get('/files/papers/agreements/:id', async (request, reply) => {
      const visitor = await visit(request, reply, contextOf, 'partnership:read');
      const facts = await loadAgreementFacts(visitor.em, visitor.act.viewer, idIn(request));
      return sendPaper(reply, visitor, agreementPaper(facts), facts.assisted.name);
    });

    doors.get('/files/papers/mentor-pairs/:id/appointment', async (request, reply) => {
      const visitor = await visit(request, reply, contextOf, 'mentorPair:read');
      const facts = await loadMentorPairFacts(visitor.em, idIn(request));
      return sendPaper(reply, visitor, appointmentPaper(facts, visitor.act.today), facts.mentor.name);
    });

    doors.get('/files/papers/mentor-pairs/:id/agreement', async (request, reply) => {
      const visitor = await visit(request, reply, contextOf, 'mentorPair:read');
      const facts = await loadMentorPairFacts(visitor.em, idIn(request));
      return sendPaper(
        reply,
        visitor,
        mentorAgreementPaper(facts),
        `${facts.mentor.name}-${facts.mentee.name}`,
      );
    });

    doors.get('/files/papers/sign-in-sheet', async (request, reply) => {
      const visitor = await visit(request, reply, contextOf, 'kindergarten:read');
      const facts = checked(() => signInInput, request.query as object, visitor.act.today);
      return sendPaper(reply, visitor, signInSheet({ ...facts, participants: [] }), facts.event);
    });

    doors.get('/files/papers/programmes/:id/bureau-return', async (request, reply) => {
      const visitor = await visit(request, reply, contextOf, 'list:export', 'programme:read');
      return sendReturn(reply, visitor, idIn(request), null);
    });

    doors.post('/files/papers/programmes/:id/bureau-return', async (request, reply) => {
      const visitor = await visit(request, reply, contextOf, 'list:export', 'programme:read', 'phone:reveal');
      const given = (request.body ?? {}) as { readonly reason?: unknown };
      const { reason } = checked(() => revealInput, { reason: given.reason ?? '' }, visitor.act.today);
      return sendReturn(reply, visitor, idIn(request), reason);
    });
  });
}

/** With a reason, phones are whole, and that is written down before a row leaves. */
async function sendReturn(reply: FastifyReply, { em, act }: Visit, id: string, reason: string | null) {
  const phones = reason === null ? 'masked' : 'whole';
  const { programme, kindergartens } = await em.transactional(async (tx) => {
    const source = await loadBureauReturn(tx as SqlEntityManager, act.viewer, id, phones);
    const told = { title: '报送教育局名单', rows: source.kindergartens.length };
    if (reason !== null) await noteWholePhones(tx as SqlEntityManager, act, { ...told, reason });
    return source;
  });
  const bytes = await writeLists([bureauReturn(kindergartens)]);
  return asDownload(reply, `${paperName('报送教育局名单', programme, act.today)}.xlsx`).send(
    Buffer.from(bytes),
  );
}
