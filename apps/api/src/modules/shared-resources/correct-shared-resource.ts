import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { SharedResourceInput } from '@qinglan/domain/shared-resources/shared-resource';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { forbidden } from '../../platform/errors.ts';
import { changesOf } from '../audit/changes.ts';
import { actorsIn } from '../partnerships/partnership-actors.ts';
import { recordOnPartnership } from '../partnerships/record-on-partnership.ts';
import { SharedResource } from './shared-resource.entity.ts';

/** Corrects what was put down as shared; before and after stay in the timeline. */
export async function correctSharedResource(
  em: SqlEntityManager,
  act: Act,
  { id, version, ...given }: Edited<SharedResourceInput>,
): Promise<SharedResource> {
  const resource = await loadForEdit(em, SharedResource, id, version, 'read');
  const partnership = await resource.partnership.loadOrFail({ filters: false });
  if ((await actorsIn(em, act, partnership)).length === 0) throw forbidden();
  const before = { ...resource };
  em.assign(resource, given);
  await recordOnPartnership(em, act, partnership, 'partnership.resourceCorrected', {
    changes: changesOf(before, resource, ['givenBy', 'kind', 'title', 'amount', 'note', 'on']),
  });
  return resource;
}
