import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { loadVisible, loadWritable } from '../../platform/edit.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { groupOf, requireJoinable, requireOpen } from './joining.ts';
import { Partnership } from './partnership.entity.ts';
import { recordOnPartnership } from './record-on-partnership.ts';

interface NewPartnership {
  readonly programmeId: string;
  readonly leadId: string;
  readonly assistedId: string;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/**
 * Drafts a partnership by hand. It lasts as long as the programme unless days are given, is settled against the
 * matching, and is nobody's to see but the coordinators' until it is published.
 */
export async function proposePartnership(
  em: SqlEntityManager,
  act: Act,
  { programmeId, leadId, assistedId, ...days }: NewPartnership,
): Promise<Partnership> {
  const programme = await loadVisible(em, Programme, programmeId, ['programmeId']);
  const lead = await loadVisible(em, Kindergarten, leadId, ['leadId']);
  const assisted = await loadVisible(em, Kindergarten, assistedId, ['assistedId']);
  await loadWritable(em, Kindergarten, lead.id);
  requireOpen(lead, ['leadId']);
  requireOpen(assisted, ['assistedId']);
  const period = { from: days.from ?? programme.from, to: days.to ?? programme.to };
  await requireJoinable(em, programme, { lead: lead.id, assisted: assisted.id, ...period });
  const partnership = em.create(Partnership, {
    ...{ group: await groupOf(em, programme, lead.id), programme, lead, assisted },
    ...{ status: 'drafted', locked: true, levels: [...programme.policy.levels] },
    ...period,
  });
  await recordOnPartnership(em, act, partnership, 'partnership.drafted', {
    facts: { lead: lead.name, assisted: assisted.name },
  });
  return partnership;
}
