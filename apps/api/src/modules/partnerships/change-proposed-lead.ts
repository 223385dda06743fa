import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Proposal } from '@qinglan/domain/partnerships/proposal';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit, loadVisible, loadWritable } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { groupOf, requireJoinable, requireOpen } from './joining.ts';
import { Partnership } from './partnership.entity.ts';
import { recordOnPartnership } from './record-on-partnership.ts';

/**
 * Gives a draft another lead by hand; it is settled then. Drafts that are not settled make room: the next run arranges
 * them anew, and until it has, none of them can be published.
 */
export async function changeProposedLead(
  em: SqlEntityManager,
  act: Act,
  { id, version, leadId }: Edited<{ leadId: string }>,
): Promise<Partnership> {
  const lead = await loadVisible(em, Kindergarten, leadId, ['leadId']);
  const draft = await loadForEdit(em, Partnership, id, version);
  if (draft.status !== 'drafted') {
    refuse({ code: 'step-not-open', facts: { step: 'publish', status: draft.status } });
  }
  await loadWritable(em, Kindergarten, lead.id);
  requireOpen(lead, ['leadId']);
  const programme = await draft.programme.loadOrFail({ filters: false });
  const former = await draft.lead.loadOrFail({ filters: false });
  const pair = { lead: lead.id, assisted: draft.assisted.id, from: draft.from, to: draft.to };
  await requireJoinable(em, programme, pair, { except: draft.id, unsettledDrafts: true });
  em.assign(draft, {
    ...{ lead, group: await groupOf(em, programme, lead.id), locked: true },
    proposal: draft.proposal ? exchanged(draft.proposal, former, lead.id) : null,
  });
  await recordOnPartnership(em, act, draft, 'partnership.draftChanged', { facts: { lead: lead.name } });
  return draft;
}

/** The alternative in place of what was proposed, which becomes an alternative itself; null for a lead nobody scored. */
function exchanged(
  { alternatives, ...own }: Proposal,
  former: { readonly id: string; readonly name: string },
  leadId: string,
): Proposal | null {
  const chosen = alternatives.find((each) => each.leadId === leadId);
  if (!chosen) return null;
  const { score, points, km, areas } = chosen;
  const none = { loss: 0, lossExact: false, partnershipsLost: 0 };
  const back = { ...own, ...none, leadId: former.id, leadName: former.name, why: 'equal' as const };
  const rest = alternatives.filter((each) => each !== chosen);
  return { score, points, km, areas, alternatives: [back, ...rest] };
}
