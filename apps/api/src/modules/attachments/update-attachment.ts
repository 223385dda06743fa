import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AttachmentChanges } from '@qinglan/domain/attachments/attachment-input';
import { attachmentName } from '@qinglan/domain/attachments/attachment-name';
import { keptUntil } from '@qinglan/domain/attachments/attachment-retention';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { changesOf } from '../audit/changes.ts';
import { Attachment } from './attachment.entity.ts';
import { recordOnOwner } from './record-on-owner.ts';

const shown = [
  'name',
  'purpose',
  'showsChildren',
  'keptUntil',
] as const satisfies readonly (keyof Attachment)[];

/** Puts right what is said of a file; another file is put in by replacing it. */
export async function updateAttachment(
  em: SqlEntityManager,
  act: Act,
  { id, version, ...changes }: Edited<AttachmentChanges>,
): Promise<Attachment> {
  const attachment = await loadForEdit(em, Attachment, id, version);
  if (attachment.removedOn) refuse({ code: 'attachment-removed', facts: { on: attachment.removedOn } });
  const before = { ...attachment };
  const { name, showsChildren = attachment.showsChildren } = changes;
  em.assign(attachment, {
    ...changes,
    ...(name !== undefined && { name: attachmentName(name, attachment.kind) }),
    ...(showsChildren !== attachment.showsChildren && { keptUntil: keptUntil(showsChildren, act.today) }),
  });
  await recordOnOwner(em, act, attachment, 'updated', {}, changesOf(before, attachment, shown));
  return attachment;
}
