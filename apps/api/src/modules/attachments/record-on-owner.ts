import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import type { AuditPayload } from '../audit/audit-event.entity.ts';
import { record } from '../audit/record.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
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
  const place = await placeOf(em, attachment);
  record(em, act, {
    action: `attachment.${done}`,
    recordType: attachment.owner,
    record: attachment.record,
    district: place?.district.id ?? null,
    kindergarten: place?.id ?? null,
    facts: { file: attachment.name, ...facts },
    ...(changes && { changes }),
  });
}

/** The kindergarten whose people may read the event: whose part it is, of a common part the lead. */
async function placeOf(em: SqlEntityManager, { kindergarten, partnership, group }: Attachment) {
  const whole =
    (await partnership?.loadOrFail({ filters: false })) ?? (await group?.loadOrFail({ filters: false }));
  const id = kindergarten?.id ?? whole?.lead.id;
  return id === undefined ? null : em.findOneOrFail(Kindergarten, { id }, { filters: false });
}
