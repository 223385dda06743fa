import type { Readable } from 'node:stream';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { fileUpload, replacementUpload } from '@qinglan/domain/attachments/attachment-input';
import { mediaTypes } from '@qinglan/domain/attachments/file-kind';
import { parseInput } from '@qinglan/domain/zod-problems';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Act } from '../../platform/context.ts';
import { loadReadable } from '../../platform/edit.ts';
import { notFound, ruled } from '../../platform/errors.ts';
import { answerRefusal, asDownload, type ContextOf, visit } from '../../platform/http/file-door.ts';
import { attachFile } from './attach-file.ts';
import { Attachment } from './attachment.entity.ts';
import type { AttachmentStore } from './attachment-store.ts';
import { examineFile } from './examine-file.ts';
import { keepFile } from './keep-file.ts';
import { receiveBody } from './receive-body.ts';
import { recordOnOwner } from './record-on-owner.ts';
import { replaceAttachment } from './replace-attachment.ts';

interface AttachmentDoor {
  readonly store: AttachmentStore;
  /** Of a file as sent. */
  readonly megabytesMost: number;
  readonly contextOf: ContextOf;
}

/**
 * The doors of attachments. `POST /files/attachments?owner=…&record=…&purpose=…&name=…` takes a file as it is
 * (application/octet-stream) and answers 201 with its id, or 422 with every reason why not; `POST …/:id/replacement`
 * puts another in its place. `GET /files/attachments/:id` gives the file to whoever reads the record that it hangs on.
 */
export async function openAttachmentDoor(app: FastifyInstance, door: AttachmentDoor): Promise<void> {
  const { store, contextOf } = door;
  await app.register(async (doors) => {
    doors.setErrorHandler((error, _request, reply) => answerRefusal(error, reply));
    // The body stays a stream: how much of it is read is decided when it is known who sends it.
    doors.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));

    doors.post('/files/attachments', async (request, reply) => {
      const { em, act } = await visit(request, reply, contextOf, 'attachment:add');
      const given = ruled(parseInput(fileUpload, request.query));
      const file = await fileIn(request, door);
      const { id } = await keepFile(em, store, file, (tx) => attachFile(tx, act, { ...given, file }));
      return reply.code(201).send({ id });
    });

    doors.post('/files/attachments/:id/replacement', async (request, reply) => {
      const { em, act } = await visit(request, reply, contextOf, 'attachment:add');
      const given = ruled(parseInput(replacementUpload, request.query));
      const { id: replaced } = request.params as { readonly id: string };
      const file = await fileIn(request, door);
      const { id } = await keepFile(em, store, file, (tx) =>
        replaceAttachment(tx, act, { ...given, id: replaced, file }),
      );
      return reply.code(201).send({ id });
    });

    doors.get('/files/attachments/:id', async (request, reply) => {
      const { em, act } = await visit(request, reply, contextOf, 'attachment:read');
      const { id } = request.params as { readonly id: string };
      const attachment = await em.transactional((tx) => opened(tx as SqlEntityManager, act, id));
      if (!(await store.has(attachment.hash))) throw notFound();
      return asDownload(reply, attachment.name, mediaTypes[attachment.kind])
        .header('content-length', attachment.size)
        .send(store.stream(attachment.hash));
    });
  });
}

async function fileIn(request: FastifyRequest, { megabytesMost }: AttachmentDoor) {
  const said = request.headers['content-length'];
  const bytes = await receiveBody(
    request.body as Readable,
    megabytesMost,
    said === undefined ? undefined : Number(said),
  );
  return examineFile(bytes);
}

/**
 * An attachment that is there and that the viewer reads; that one which shows children was opened is written down.
 * @throws NOT_FOUND for everything else.
 */
async function opened(em: SqlEntityManager, act: Act, id: string): Promise<Attachment> {
  const found = await loadReadable(em, Attachment, id);
  if (found.removedOn || found.erasedAt) throw notFound();
  if (found.showsChildren) await recordOnOwner(em, act, found, 'childrenSeen', {});
  return found;
}
