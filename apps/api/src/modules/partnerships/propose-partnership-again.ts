import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { addSchoolDays } from '@qinglan/domain/calendar/school-calendar';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadVisible, loadWritable } from '../../platform/edit.ts';
import { calendarsOf } from '../calendar/calendars-of.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { groupOf, requireJoinable, requireOpen } from './joining.ts';
import type { Partnership } from './partnership.entity.ts';
import { recordOnPartnership } from './record-on-partnership.ts';
import { takeStep } from './take-step.ts';

interface Again {
  readonly leadId?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** Proposes a contested partnership again, changed or as it was; the assisted side gets its school days anew. */
export async function proposePartnershipAgain(
  em: SqlEntityManager,
  act: Act,
  { leadId, from, to, ...input }: Edited<Again>,
): Promise<Partnership> {
  const chosen = leadId ? await loadVisible(em, Kindergarten, leadId, ['leadId']) : null;
  const { partnership } = await takeStep(em, act, input, 'proposeAgain');
  const programme = await partnership.programme.loadOrFail({ filters: false });
  const lead = chosen ?? (await partnership.lead.loadOrFail({ filters: false }));
  await loadWritable(em, Kindergarten, lead.id);
  requireOpen(lead, ['leadId']);
  const pair = { lead: lead.id, assisted: partnership.assisted.id };
  const period = { from: from ?? partnership.from, to: to ?? partnership.to };
  await requireJoinable(em, programme, { ...pair, ...period }, { except: partnership.id });
  const changed = lead.id !== partnership.lead.id;
  if (changed) {
    // What the former lead said of itself is not the new one's word.
    const fresh = { leadContactName: null, leadContactPhone: null, leadWords: null };
    em.assign(partnership, { lead, group: await groupOf(em, programme, lead.id), ...fresh });
  }
  const contestableUntil = addSchoolDays(
    await calendarsOf(em),
    act.today,
    programme.policy.contestSchoolDays,
  );
  em.assign(partnership, { ...period, publishedOn: act.today, contestableUntil, contestReason: null });
  await recordOnPartnership(em, act, partnership, 'partnership.proposedAgain', {
    facts: { lead: lead.name, changed, until: contestableUntil },
  });
  return partnership;
}
