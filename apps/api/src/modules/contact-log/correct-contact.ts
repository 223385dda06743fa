import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { ContactEntryInput } from '@qinglan/domain/contact-log/contact-entry';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { forbidden } from '../../platform/errors.ts';
import { changesOf } from '../audit/changes.ts';
import { actorsIn } from '../partnerships/partnership-actors.ts';
import { recordOnPartnership } from '../partnerships/record-on-partnership.ts';
import { ContactEntry } from './contact-entry.entity.ts';

/** Corrects a contact that was put down; before and after stay in the timeline. */
export async function correctContact(
  em: SqlEntityManager,
  act: Act,
  { id, version, channel, on, summary }: Edited<ContactEntryInput>,
): Promise<ContactEntry> {
  const entry = await loadForEdit(em, ContactEntry, id, version, 'read');
  const partnership = await entry.partnership.loadOrFail({ filters: false });
  if ((await actorsIn(em, act, partnership)).length === 0) throw forbidden();
  const before = { ...entry };
  em.assign(entry, { channel, on, summary });
  await recordOnPartnership(em, act, partnership, 'partnership.contactCorrected', {
    changes: changesOf(before, entry, ['channel', 'on', 'summary']),
  });
  return entry;
}
