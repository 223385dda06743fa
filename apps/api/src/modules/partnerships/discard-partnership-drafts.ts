import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { record } from '../audit/record.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { chosenDrafts } from './drafts.ts';

interface Discarding {
  readonly programmeId: string;
  /** Which drafts; without them all of the viewer's, the settled ones too. */
  readonly partnerships?: readonly string[] | null | undefined;
}

/** Throws drafts away. Nobody but coordinators has seen them, so nothing of them is kept but that it happened. */
export async function discardPartnershipDrafts(
  em: SqlEntityManager,
  act: Act,
  { programmeId, partnerships: chosen }: Discarding,
): Promise<Programme> {
  const programme = await loadVisible(em, Programme, programmeId, ['programmeId']);
  const drafts = await chosenDrafts(em, act, programme, chosen, 'partnerships');
  for (const draft of drafts) em.remove(draft);
  record(em, act, {
    action: 'programme.draftsDiscarded',
    recordType: 'programme',
    record: programme.id,
    facts: { drafts: drafts.length },
  });
  return programme;
}
