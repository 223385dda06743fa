import type { FastifyInstance } from 'fastify';
import { answerRefusal, asDownload, type ContextOf, visit } from '../../platform/http/file-door.ts';
import { certificateOf } from './certificate-of.ts';

/** The door of certificates: `/files/match-runs/ID/certificate.json`, a file that anyone can check offline. */
export async function openMatchDoor(app: FastifyInstance, contextOf: ContextOf): Promise<void> {
  await app.register(async (doors) => {
    doors.setErrorHandler((error, _request, reply) => answerRefusal(error, reply));
    doors.get('/files/match-runs/:id/certificate.json', async (request, reply) => {
      const { context } = await visit(request, reply, contextOf, 'matchRun:read');
      const { id } = request.params as { readonly id: string };
      const text = await certificateOf(context, id);
      return asDownload(reply, `certificate-${id}.json`, 'application/json').send(text);
    });
  });
}
