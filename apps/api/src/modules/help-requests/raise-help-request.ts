import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { HelpRequestInput } from '@qinglan/domain/help-requests/help-request-input';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { forbidden } from '../../platform/errors.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { mayWriteFor } from '../partnerships/partnership-actors.ts';
import { recordOnPartnership } from '../partnerships/record-on-partnership.ts';
import { refuseDraft } from '../partnerships/refuse-draft.ts';
import { HelpRequest } from './help-request.entity.ts';

/** Raises a difficulty for a side: by that side, or by a coordinator to whom it was told. */
export async function raiseHelpRequest(
  em: SqlEntityManager,
  act: Act,
  { partnershipId, side, area, question, dueOn }: HelpRequestInput & { readonly partnershipId: string },
): Promise<HelpRequest> {
  const partnership = await loadVisible(em, Partnership, partnershipId, ['partnershipId']);
  if (!(await mayWriteFor(em, act, partnership, side))) throw forbidden();
  refuseDraft(partnership);
  const other = side === 'lead' ? 'assisted' : 'lead';
  const request = em.create(HelpRequest, {
    ...{ partnership, side, area, question, dueOn },
    ...{ raisedBy: partnership[side], askedOf: partnership[other] },
    ...{ raisedOn: act.today, raisedByName: act.viewer.displayName },
  });
  await recordOnPartnership(em, act, partnership, 'partnership.helpRequested', { facts: { side, dueOn } });
  return request;
}
