import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type AgreementKind, agreementDueOn } from '@qinglan/domain/partnerships/agreement';
import { agreementDuties } from '@qinglan/domain/partnerships/agreement-duties';
import { refuse } from '../../platform/errors.ts';
import { Agreement } from './agreement.entity.ts';
import type { Partnership } from './partnership.entity.ts';

/** Drafts an agreement with the duties of its kind; a partnership has one of each kind. */
export async function draftAgreement(
  em: SqlEntityManager,
  partnership: Partnership,
  kind: AgreementKind,
): Promise<Agreement> {
  const taken = await em.count(Agreement, { partnership: partnership.id, kind }, { filters: false });
  if (taken > 0) refuse({ code: 'agreement-kind-taken', path: ['kind'], facts: { kind } });
  const programme = await partnership.programme.loadOrFail({ filters: false });
  const { lead, assisted } = agreementDuties[kind];
  return em.create(Agreement, {
    ...{ partnership, kind },
    dueOn: agreementDueOn(programme, partnership),
    leadDuties: [...lead],
    assistedDuties: [...assisted],
  });
}
