import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { SigningInput } from '@qinglan/domain/partnerships/partnership-input';
import { statusAfter, whoMay } from '@qinglan/domain/partnerships/partnership-life';
import type { Act } from '../../platform/context.ts';
import type { Edited } from '../../platform/edit.ts';
import { forbidden, ruled } from '../../platform/errors.ts';
import type { Agreement } from './agreement.entity.ts';
import { loadOpenAgreement } from './load-agreement.ts';
import { recordOnPartnership } from './record-on-partnership.ts';

/**
 * Records that both sides have signed. The first agreement makes a confirmed partnership `signed`; one of another kind
 * may follow later and changes no status.
 */
export async function recordSigning(
  em: SqlEntityManager,
  act: Act,
  { signedOn, leadSignatory, assistedSignatory, ...input }: Edited<SigningInput>,
): Promise<Agreement> {
  const { agreement, partnership, actors } = await loadOpenAgreement(em, act, input);
  if (!whoMay('sign', actors)) throw forbidden();
  await em.lock(partnership, LockMode.PESSIMISTIC_WRITE);
  await em.refresh(partnership, { filters: false });
  if (partnership.status !== 'signed' && partnership.status !== 'active') {
    partnership.status = ruled(statusAfter('sign', partnership, act.today));
  }
  em.assign(agreement, { signedOn, leadSignatory, assistedSignatory });
  await recordOnPartnership(em, act, partnership, 'partnership.signed', {
    facts: { kind: agreement.kind, signedOn, leadSignatory, assistedSignatory },
  });
  return agreement;
}
