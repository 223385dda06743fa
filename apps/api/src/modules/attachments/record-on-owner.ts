import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import type { AuditPayload } from '../audit/audit-event.entity.ts';
import { record } from '../audit/record.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { recordOnPartnership } from '../partnerships/record-on-partnership.ts';
import type { Attachment } from './attachment.entity.ts';

type Done = 'added' | 'updated' | 'removed' | 'childrenSeen';

/** Puts what happened to an attachment on the timeline of the record that it hangs on, where people look for it. */
export async function recordOnOwner(
  em: SqlEntityManager,
  act: Act,
  attachment: Attachment,
  done: Done,
  facts: NonNullable<AuditPayload['facts']>,
  changes?: AuditPayload['changes'],
): Promise<void> {
  const action = `attachment.${done}` as const;
  const told = { facts: { file: attachment.name, ...facts }, ...(changes && { changes }) };
  const partnership = await attachment.partnership?.loadOrFail({ filters: false });
  if (partnership) return recordOnPartnership(em, act, partnership, action, told);
  const { owner: recordType, record: id } = attachment;
  const place = await placeOf(em, attachment);
  const where = { district: place?.district.id ?? null, kindergarten: place?.id ?? null };
  record(em, act, { action, recordType, record: id, ...where, ...told });
}

/** The kindergarten whose people may read the event: whose part it is, of a common part of a group the lead. */
async function placeOf(em: SqlEntityManager, { kindergarten, group }: Attachment) {
  const whole = await group?.loadOrFail({ filters: false });
  const id = kindergarten?.id ?? whole?.lead.id;
  return id === undefined ? null : em.findOneOrFail(Kindergarten, { id }, { filters: false });
}
