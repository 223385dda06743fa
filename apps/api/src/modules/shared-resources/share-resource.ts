import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { SharedResourceInput } from '@qinglan/domain/shared-resources/shared-resource';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { forbidden } from '../../platform/errors.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { actorsIn } from '../partnerships/partnership-actors.ts';
import { recordOnPartnership } from '../partnerships/record-on-partnership.ts';
import { refuseDraft } from '../partnerships/refuse-draft.ts';
import { SharedResource } from './shared-resource.entity.ts';

/** Puts down what one side gave the other; giver, receiver and their coordinators may. */
export async function shareResource(
  em: SqlEntityManager,
  act: Act,
  { partnershipId, ...given }: SharedResourceInput & { readonly partnershipId: string },
): Promise<SharedResource> {
  const partnership = await loadVisible(em, Partnership, partnershipId, ['partnershipId']);
  if ((await actorsIn(em, act, partnership)).length === 0) throw forbidden();
  refuseDraft(partnership);
  const { givenBy: side, kind, title, amount, note, on } = given;
  const resource = em.create(SharedResource, { partnership, givenBy: side, kind, title, amount, note, on });
  await recordOnPartnership(em, act, partnership, 'partnership.resourceShared', { facts: { side, title } });
  return resource;
}
