import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { livePartnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import type { NewAdvice, SiteVisitInput } from '@qinglan/domain/site-visits/site-visit-input';
import type { Act } from '../../platform/context.ts';
import { loadVisible, loadWritable } from '../../platform/edit.ts';
import { forbidden, refuse } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { coordinates } from '../needs-surveys/survey-fields.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { ProgrammeMember } from '../programmes/programme-member.entity.ts';
import { SiteAdvice } from './site-advice.entity.ts';
import { SiteVisit } from './site-visit.entity.ts';
import { visitHappening } from './visit-happening.ts';

/** Records a visit that was made: by a kindergarten that the viewer keeps, or by the coordinators' own office. */
export async function recordSiteVisit(
  em: SqlEntityManager,
  act: Act,
  { programmeId, kindergartenId, visitorId, advice, ...fields }: SiteVisitInput,
): Promise<SiteVisit> {
  const programme = await loadVisible(em, Programme, programmeId, ['programmeId']);
  const kindergarten = await loadVisible(em, Kindergarten, kindergartenId, ['kindergartenId']);
  const visitor = visitorId === null ? null : await loadVisible(em, Kindergarten, visitorId, ['visitorId']);
  if (visitor) await loadWritable(em, Kindergarten, visitor.id);
  else if (!coordinates(act, kindergarten)) throw forbidden();
  await requireMember(em, programme.id, kindergarten.id);
  const partnership = visitor && (await partnershipOf(em, programme.id, [visitor.id, kindergarten.id]));
  const visit = em.create(SiteVisit, { ...fields, programme, kindergarten, visitor, partnership });
  addAdvice(em, visit, advice, 0);
  const facts = { kindergarten: kindergarten.name, on: visit.on };
  record(em, act, await visitHappening(em, visit, { action: 'siteVisit.recorded', facts }));
  return visit;
}

/** New pieces of advice, in the order given, behind `position` others. */
export function addAdvice(
  em: SqlEntityManager,
  visit: SiteVisit,
  advice: readonly NewAdvice[],
  position: number,
): void {
  for (const [index, { text, area, dueOn }] of advice.entries()) {
    const { kindergarten } = visit;
    em.create(SiteAdvice, { visit, kindergarten, text, area, dueOn, position: position + index });
  }
}

async function requireMember(em: SqlEntityManager, programme: string, kindergartenId: string): Promise<void> {
  const found = await em.count(
    ProgrammeMember,
    { programme, kindergarten: kindergartenId },
    { filters: false },
  );
  if (found === 0) refuse({ code: 'not-a-member', path: ['kindergartenId'], facts: { kindergartenId } });
}

/** The running partnership of two kindergartens, whichever of them leads. */
async function partnershipOf(em: SqlEntityManager, programme: string, [a, b]: readonly [string, string]) {
  const status = { $in: [...livePartnershipStatuses] };
  return em.findOne(
    Partnership,
    {
      programme,
      status,
      $or: [
        { lead: a, assisted: b },
        { lead: b, assisted: a },
      ],
    },
    { filters: false },
  );
}
