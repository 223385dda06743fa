import type { FilterQuery } from '@mikro-orm/core';
import type { Day } from '@qinglan/domain/calendar/day';
import { helpRequestStates } from '@qinglan/domain/help-requests/help-request-input';
import { builder } from '../../platform/builder.ts';
import type { Context } from '../../platform/context.ts';
import type { Conditions } from '../../platform/row-types.ts';
import type { HelpRequest } from './help-request.entity.ts';

/** Not answered by the day on which an answer was needed. */
export const overdueRequest = (today: Day): FilterQuery<HelpRequest> => ({
  answeredOn: null,
  dueOn: { $lt: today },
});

const HelpRequestFilter = builder.inputType('HelpRequestFilter', {
  fields: (t) => ({
    states: t.field({ type: [builder.codes('HelpRequestState', helpRequestStates)] }),
    partnership: t.id(),
    kindergartens: t.idList({ description: 'On either side.' }),
  }),
});

const stateIs = (state: (typeof helpRequestStates)[number], today: Day): FilterQuery<HelpRequest> => {
  if (state === 'answered') return { answeredOn: { $ne: null } };
  return state === 'overdue' ? overdueRequest(today) : { answeredOn: null, dueOn: { $gte: today } };
};

const helpRequestWhere = (
  { states, partnership, kindergartens }: Partial<typeof HelpRequestFilter.$inferInput>,
  { today }: Context,
): Conditions<HelpRequest> => ({
  read: [
    states && { $or: states.map((state) => stateIs(state, today)) },
    partnership && { partnership },
    kindergartens && { $or: [{ raisedBy: { $in: kindergartens } }, { askedOf: { $in: kindergartens } }] },
  ],
});

/** How a page of help requests is asked for; those due first come first. */
export const helpRequestPages = {
  filter: HelpRequestFilter,
  where: helpRequestWhere,
  sorts: { dueOn: { column: 'dueOn', atLeast: 'read' } },
} as const;
