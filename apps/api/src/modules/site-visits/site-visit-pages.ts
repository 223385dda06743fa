import type { FilterQuery } from '@mikro-orm/core';
import { builder } from '../../platform/builder.ts';
import type { Context } from '../../platform/context.ts';
import type { Conditions } from '../../platform/row-types.ts';
import type { SiteAdvice } from './site-advice.entity.ts';
import type { SiteVisit } from './site-visit.entity.ts';

const followUps = ['open', 'overdue'] as const;

const SiteVisitFilter = builder.inputType('SiteVisitFilter', {
  fields: (t) => ({
    programme: t.id(),
    kindergartens: t.idList({ description: 'Visited or visiting.' }),
    districts: t.idList({ description: 'Where the visited one lies.' }),
    followUps: t.field({
      type: [builder.codes('FollowUp', followUps)],
      description: 'With advice that is still open, or late.',
    }),
  }),
});

/** Advice that should have been followed by now. */
export const adviceOverdue = (today: string): FilterQuery<SiteAdvice> => ({
  status: 'open',
  dueOn: { $lt: today },
});

const followUpWhere = (followUp: (typeof followUps)[number], today: string): FilterQuery<SiteVisit> => ({
  advice: { $some: followUp === 'overdue' ? adviceOverdue(today) : { status: 'open' } },
});

const siteVisitWhere = (
  filter: Partial<typeof SiteVisitFilter.$inferInput>,
  { today }: Context,
): Conditions<SiteVisit> => ({
  read: [
    filter.programme && { programme: filter.programme },
    filter.kindergartens && {
      $or: [{ kindergarten: { $in: filter.kindergartens } }, { visitor: { $in: filter.kindergartens } }],
    },
    filter.districts && { kindergarten: { district: { $in: filter.districts } } },
    filter.followUps && { $or: filter.followUps.map((each) => followUpWhere(each, today)) },
  ],
});

/** How a page of visits is asked for; the latest come first. */
export const siteVisitPages = {
  filter: SiteVisitFilter,
  where: siteVisitWhere,
  sorts: { on: { column: 'on', atLeast: 'read' } },
  defaultDescending: true,
} as const;
