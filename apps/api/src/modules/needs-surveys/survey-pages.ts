import type { FilterQuery } from '@mikro-orm/core';
import { addDays } from '@qinglan/domain/calendar/day';
import {
  dueSoonDays,
  type SurveyDueness,
  surveyDuenessCodes,
} from '@qinglan/domain/needs-surveys/survey-dueness';
import { answerableStatuses, surveyStatuses } from '@qinglan/domain/needs-surveys/survey-status';
import { builder } from '../../platform/builder.ts';
import type { Context } from '../../platform/context.ts';
import type { Conditions } from '../../platform/row-types.ts';
import type { NeedsSurvey } from './needs-survey.entity.ts';

const NeedsSurveyFilter = builder.inputType('NeedsSurveyFilter', {
  fields: (t) => ({
    statuses: t.field({ type: [builder.codes('SurveyStatus', surveyStatuses)] }),
    programme: t.id(),
    kindergartens: t.idList(),
    districts: t.idList(),
    rounds: t.intList(),
    dueness: t.field({
      type: [builder.codes('SurveyDueness', surveyDuenessCodes)],
      description: 'Still to be sent in, and how late that is.',
    }),
  }),
});

/** Surveys that stand so with their day; the same words as `surveyDueness`. */
export function surveysDue(dueness: SurveyDueness, today: string): FilterQuery<NeedsSurvey> {
  const soon = addDays(today, dueSoonDays);
  const days = {
    overdue: { $lt: today },
    dueSoon: { $gte: today, $lte: soon },
    inTime: { $gt: soon },
  } as const;
  return { status: { $in: [...answerableStatuses] }, dueOn: days[dueness] };
}

const surveyWhere = (
  filter: Partial<typeof NeedsSurveyFilter.$inferInput>,
  { today }: Context,
): Conditions<NeedsSurvey> => ({
  read: [
    filter.statuses && { status: { $in: filter.statuses } },
    filter.programme && { programme: filter.programme },
    filter.kindergartens && { kindergarten: { $in: filter.kindergartens } },
    filter.districts && { kindergarten: { district: { $in: filter.districts } } },
    filter.rounds && { round: { $in: filter.rounds } },
    filter.dueness && { $or: filter.dueness.map((each) => surveysDue(each, today)) },
  ],
});

/** How a page of surveys is asked for. */
export const surveyPages = {
  filter: NeedsSurveyFilter,
  where: surveyWhere,
  sorts: {
    dueOn: { column: 'dueOn', atLeast: 'read' },
    updatedAt: { column: 'updatedAt', atLeast: 'read' },
  },
} as const;
