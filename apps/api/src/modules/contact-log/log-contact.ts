import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { ContactEntryInput } from '@qinglan/domain/contact-log/contact-entry';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { forbidden } from '../../platform/errors.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { actorsIn } from '../partnerships/partnership-actors.ts';
import { recordOnPartnership } from '../partnerships/record-on-partnership.ts';
import { refuseDraft } from '../partnerships/refuse-draft.ts';
import { ContactEntry } from './contact-entry.entity.ts';

/** Puts down that the two sides were in touch; either of them may, and their coordinators. */
export async function logContact(
  em: SqlEntityManager,
  act: Act,
  { partnershipId, channel, on, summary }: ContactEntryInput & { readonly partnershipId: string },
): Promise<ContactEntry> {
  const partnership = await loadVisible(em, Partnership, partnershipId, ['partnershipId']);
  if ((await actorsIn(em, act, partnership)).length === 0) throw forbidden();
  refuseDraft(partnership);
  const entry = em.create(ContactEntry, {
    ...{ partnership, channel, on, summary, loggedByName: act.viewer.displayName },
  });
  await recordOnPartnership(em, act, partnership, 'partnership.contactLogged', { facts: { channel, on } });
  return entry;
}
