import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { forbidden, refuse } from '../../platform/errors.ts';
import { mayWriteFor } from '../partnerships/partnership-actors.ts';
import { recordOnPartnership } from '../partnerships/record-on-partnership.ts';
import { HelpRequest } from './help-request.entity.ts';

/** Answers a request: by the side that is asked, or by a coordinator. An answer stands; who asks on raises a new request. */
export async function answerHelpRequest(
  em: SqlEntityManager,
  act: Act,
  { id, version, answer }: Edited<{ readonly answer: string }>,
): Promise<HelpRequest> {
  const request = await loadForEdit(em, HelpRequest, id, version, 'read');
  const partnership = await request.partnership.loadOrFail({ filters: false });
  const side = request.side === 'lead' ? 'assisted' : 'lead';
  if (!(await mayWriteFor(em, act, partnership, side))) throw forbidden();
  if (request.answeredOn) refuse({ code: 'already-answered', facts: { on: request.answeredOn } });
  em.assign(request, { answer, answeredOn: act.today, answeredByName: act.viewer.displayName });
  await recordOnPartnership(em, act, partnership, 'partnership.helpAnswered', { facts: { side } });
  return request;
}
