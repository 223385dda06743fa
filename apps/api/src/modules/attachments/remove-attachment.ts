import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { Attachment } from './attachment.entity.ts';
import { recordOnOwner } from './record-on-owner.ts';

/** Takes an attachment away: nobody downloads it any more, and its bytes are erased after a month. */
export async function removeAttachment(
  em: SqlEntityManager,
  act: Act,
  { id, version, reason }: Edited<{ readonly reason: string }>,
): Promise<Attachment> {
  const attachment = await loadForEdit(em, Attachment, id, version);
  if (attachment.removedOn) refuse({ code: 'attachment-removed', facts: { on: attachment.removedOn } });
  em.assign(attachment, { removedOn: act.today, removalReason: reason });
  await recordOnOwner(em, act, attachment, 'removed', { reason, hash: attachment.hash });
  return attachment;
}
