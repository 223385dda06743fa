import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AgreementKind } from '@qinglan/domain/partnerships/agreement';
import { statusAfter } from '@qinglan/domain/partnerships/partnership-life';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { forbidden, ruled } from '../../platform/errors.ts';
import type { Agreement } from './agreement.entity.ts';
import { draftAgreement } from './draft-agreement.ts';
import { Partnership } from './partnership.entity.ts';
import { actorsIn } from './partnership-actors.ts';
import { recordOnPartnership } from './record-on-partnership.ts';

/** Drafts an agreement of a kind that the partnership does not have yet; never before the assisted side has confirmed. */
export async function addAgreement(
  em: SqlEntityManager,
  act: Act,
  { partnershipId, kind }: { partnershipId: string; kind: AgreementKind },
): Promise<Agreement> {
  const partnership = await loadVisible(em, Partnership, partnershipId, ['partnershipId']);
  const actors = await actorsIn(em, act, partnership);
  if (actors.length === 0) throw forbidden();
  const running = partnership.status === 'signed' || partnership.status === 'active';
  if (!running) ruled(statusAfter('sign', partnership, act.today));
  const agreement = await draftAgreement(em, partnership, kind);
  await recordOnPartnership(em, act, partnership, 'partnership.agreementDrafted', { facts: { kind } });
  return agreement;
}
