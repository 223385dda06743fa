import type { FilterQuery } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { seenAt } from '../../platform/read/scope-filter.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { NeedsSurvey } from '../needs-surveys/needs-survey.entity.ts';
import { surveysDue } from '../needs-surveys/survey-pages.ts';
import { SiteAdvice } from '../site-visits/site-advice.entity.ts';
import { adviceOverdue } from '../site-visits/site-visit-pages.ts';
import type { RowWork } from './work-items.ts';

/** What surveys and visits leave to be done: by the kindergarten that was asked, and by whoever asked it. */
export const surveyWork: readonly RowWork[] = [
  ofOwn('surveyOverdue', ({ today }) => surveysDue('overdue', today)),
  ofOwn('surveyReturned', () => ({ status: 'returned' })),
  ofOwn('surveyDueSoon', ({ today }) => surveysDue('dueSoon', today)),
  ofOwn('surveyOpen', ({ today }) => surveysDue('inTime', today)),
  ofOthers('surveyToReview', () => ({ status: 'submitted' })),
  ofOthers('surveyToChase', ({ today }) => surveysDue('overdue', today)),
  { kind: 'adviceOverdue', needs: 'siteAdvice:answer', count: countAdvice },
];

type Surveys = (act: Act) => FilterQuery<NeedsSurvey>;

/** Surveys of the kindergartens that the viewer is in charge of. */
function ofOwn(kind: RowWork['kind'], where: Surveys): RowWork {
  return {
    kind,
    needs: 'needsSurvey:answer',
    count: async (em, act) => {
      const kindergarten = { $in: [...act.viewer.kindergartens] };
      if (kindergarten.$in.length === 0) return 0;
      return em.count(NeedsSurvey, { $and: [where(act), { kindergarten }] }, { filters: false });
    },
  };
}

/** Surveys that the viewer coordinates. */
function ofOthers(kind: RowWork['kind'], where: Surveys): RowWork {
  return {
    kind,
    needs: 'needsSurvey:review',
    count: (em, act) => em.count(NeedsSurvey, where(act), { filters: seenAt(act.viewer, 'write') }),
  };
}

/** Late advice of kindergartens that the viewer keeps: the visited side answers it, whoever came. */
async function countAdvice(em: SqlEntityManager, { viewer, today }: Act): Promise<number> {
  const overdue = { $and: [adviceOverdue(today)] };
  if (viewer.city) return em.count(SiteAdvice, overdue, { filters: false });
  const kept = await em.find(Kindergarten, {}, { filters: seenAt(viewer, 'write'), fields: ['id'] });
  const kindergarten = { $in: kept.map(({ id }) => id) };
  return em.count(SiteAdvice, { ...overdue, kindergarten }, { filters: false });
}
