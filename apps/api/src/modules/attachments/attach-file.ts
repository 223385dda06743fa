import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { attachmentName } from '@qinglan/domain/attachments/attachment-name';
import type { AttachmentOwner } from '@qinglan/domain/attachments/attachment-owner';
import type { AttachmentPurpose } from '@qinglan/domain/attachments/attachment-purpose';
import { keptUntil } from '@qinglan/domain/attachments/attachment-retention';
import { attachmentPart } from '@qinglan/domain/attachments/attachment-side';
import type { Act } from '../../platform/context.ts';
import { forbidden, refuse } from '../../platform/errors.ts';
import { Attachment } from './attachment.entity.ts';
import { attachmentPlace } from './attachment-place.ts';
import type { ExaminedFile } from './examine-file.ts';
import { recordOnOwner } from './record-on-owner.ts';

/** What comes with a file: where it shall hang, as what, and under which name. */
export interface FileToAttach {
  readonly owner: AttachmentOwner;
  readonly record: string;
  readonly purpose: AttachmentPurpose;
  readonly showsChildren: boolean;
  readonly name: string;
  readonly file: Pick<ExaminedFile, 'kind' | 'bytes' | 'hash'>;
}

/**
 * Hangs a file on a record; its bytes lie in the store already. The same file hangs once on a record.
 * @throws RuleError unknown-record, attachment-there-already, attachment-children-outside-sides; FORBIDDEN for whoever
 * has no part in the record.
 */
export async function attachFile(em: SqlEntityManager, act: Act, given: FileToAttach): Promise<Attachment> {
  const { owner, record, purpose, showsChildren, file } = given;
  const { columns, sides } = await attachmentPlace(em, owner, record);
  const part = attachmentPart(act.viewer, sides);
  if (part === null) throw forbidden('attachment:add');
  if (showsChildren && !part.mayShowChildren) refuse({ code: 'attachment-children-outside-sides' });
  await refuseTwice(em, given);
  const attachment = em.create(Attachment, {
    ...columns,
    ...{ owner, record, purpose, showsChildren, kindergarten: part.kindergarten },
    ...{ kind: file.kind, size: file.bytes.length, hash: file.hash },
    name: attachmentName(given.name, file.kind),
    uploadedBy: act.viewer.userId,
    uploadedByName: act.viewer.displayName,
    uploadedAt: act.now,
    keptUntil: keptUntil(showsChildren, act.today),
  });
  await recordOnOwner(em, act, attachment, 'added', { hash: file.hash, purpose });
  return attachment;
}

async function refuseTwice(em: SqlEntityManager, { owner, record, file }: FileToAttach): Promise<void> {
  const there = await em.findOne(
    Attachment,
    { owner, record, hash: file.hash, removedOn: null, erasedAt: null },
    { filters: false },
  );
  if (there) refuse({ code: 'attachment-there-already', facts: { name: there.name } });
}
