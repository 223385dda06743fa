import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AgreementInput } from '@qinglan/domain/partnerships/partnership-input';
import type { Act } from '../../platform/context.ts';
import type { Edited } from '../../platform/edit.ts';
import { refuseTaken } from '../../platform/refused-as.ts';
import { changesOf } from '../audit/changes.ts';
import type { Agreement } from './agreement.entity.ts';
import { loadOpenAgreement } from './load-agreement.ts';
import { recordOnPartnership } from './record-on-partnership.ts';

refuseTaken('agreement_partnership_id_kind_unique', 'agreement-kind-taken', ['kind']);

const agreementFields = [
  'kind',
  'dueOn',
  'leadDuties',
  'assistedDuties',
  'leadSignatory',
  'assistedSignatory',
] as const;

/** Changes the words of an agreement while nobody has signed it. */
export async function updateAgreement(
  em: SqlEntityManager,
  act: Act,
  { id, version, ...changes }: Edited<AgreementInput>,
): Promise<Agreement> {
  const { agreement, partnership } = await loadOpenAgreement(em, act, { id, version });
  const before = { ...agreement };
  em.assign(agreement, changes);
  await recordOnPartnership(em, act, partnership, 'partnership.agreementUpdated', {
    changes: changesOf(before, agreement, agreementFields),
  });
  return agreement;
}
