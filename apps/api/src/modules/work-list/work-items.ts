import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { may, type Permission } from '@qinglan/domain/access/permission';
import type { Act } from '../../platform/context.ts';
import { seenAt } from '../../platform/read/scope-filter.ts';
import { lockedUsers } from '../accounts/locked-users.ts';
import { User } from '../accounts/user.entity.ts';
import { HelpRequest } from '../help-requests/help-request.entity.ts';
import { overdueRequest } from '../help-requests/help-request-pages.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { kindergartenGaps } from '../kindergartens/kindergarten-gaps.ts';
import { MentorPair } from '../mentor-pairs/mentor-pair.entity.ts';
import { pairsNeedingAttention } from '../mentor-pairs/pairs-needing-attention.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { overdueAgreement, silentSide } from '../partnerships/partnerships-waiting.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { newTeachersWithoutNeeds } from '../teachers/teacher-gaps.ts';
import { missingCalendar } from './missing-calendar.ts';
import { surveyWork } from './survey-work.ts';

/** What can wait for somebody, the most pressing first; each opens the list that it counts. */
export const workItemKinds = [
  'partnershipToConfirm',
  'partnershipContested',
  'partnershipSilent',
  'agreementOverdue',
  'helpRequestOverdue',
  'pairNeedsAttention',
  'surveyOverdue',
  'surveyReturned',
  'surveyDueSoon',
  'surveyOpen',
  'surveyToReview',
  'surveyToChase',
  'adviceOverdue',
  'calendarMissing',
  'userLocked',
  'kindergartenWithoutLead',
  'newTeacherWithoutNeeds',
  'kindergartenWithoutPhone',
  'kindergartenWithoutCoordinates',
] as const;
export type WorkItemKind = (typeof workItemKinds)[number];

/** So many of one kind wait for the viewer. */
export interface WorkItem {
  readonly kind: WorkItemKind;
  readonly count: number;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Work on rows: who may do it, and which rows of those the viewer may change wait for it. */
export interface RowWork {
  readonly kind: WorkItemKind;
  readonly needs: Permission;
  readonly count: (em: SqlEntityManager, act: Act) => Promise<number>;
}

const rowWork: readonly RowWork[] = [
  {
    kind: 'partnershipToConfirm',
    needs: 'partnership:confirm',
    // Whoever coordinates may record an answer, but it is the assisted side that is asked.
    count: async (em, { viewer }) =>
      viewer.kindergartens.length === 0
        ? 0
        : em.count(
            Partnership,
            { status: 'proposed', assisted: { $in: [...viewer.kindergartens] } },
            { filters: seenAt(viewer, 'read') },
          ),
  },
  waiting('partnershipContested', 'partnership:propose', Partnership, () => ({
    status: 'contested' as const,
  })),
  waiting('partnershipSilent', 'partnership:propose', Partnership, ({ today }) => silentSide(today)),
  {
    kind: 'agreementOverdue',
    needs: 'agreement:sign',
    count: (em, { viewer, today }) =>
      em.count(Partnership, overdueAgreement(today), { filters: seenAt(viewer, 'read') }),
  },
  {
    kind: 'helpRequestOverdue',
    needs: 'helpRequest:answer',
    count: (em, { viewer, today }) =>
      em.count(HelpRequest, overdueRequest(today), { filters: seenAt(viewer, 'read') }),
  },
  waiting('pairNeedsAttention', 'teacher:edit', MentorPair, () => pairsNeedingAttention),
  ...surveyWork,
  waiting('userLocked', 'user:edit', User, ({ now }) => lockedUsers(now)),
  waiting('kindergartenWithoutLead', 'user:create', Kindergarten, () => existing(kindergartenGaps.lead)),
  waiting('newTeacherWithoutNeeds', 'teacher:edit', Teacher, ({ today }) => newTeachersWithoutNeeds(today)),
  waiting('kindergartenWithoutPhone', 'kindergarten:edit', Kindergarten, () =>
    existing(kindergartenGaps.phone),
  ),
  waiting('kindergartenWithoutCoordinates', 'kindergarten:edit', Kindergarten, () =>
    existing(kindergartenGaps.coordinates),
  ),
];

/** What waits for the viewer today; kinds of which nothing waits are left out. */
export async function workItems(em: SqlEntityManager, act: Act): Promise<WorkItem[]> {
  const items: WorkItem[] = [];
  for (const { kind, needs, count } of rowWork) {
    if (may(act.viewer.roles, needs)) items.push({ kind, count: await count(em, act), facts: {} });
  }
  const schoolYear = await missingCalendar(em, act);
  if (schoolYear !== null) items.push({ kind: 'calendarMissing', count: 1, facts: { schoolYear } });
  return items
    .filter(({ count }) => count > 0)
    .sort((a, b) => workItemKinds.indexOf(a.kind) - workItemKinds.indexOf(b.kind));
}

function waiting<E extends object>(
  kind: WorkItemKind,
  needs: Permission,
  entity: EntityClass<E>,
  where: (act: Act) => FilterQuery<E>,
): RowWork {
  return {
    kind,
    needs,
    count: (em, act) =>
      em.count<E>(entity, where(act) as FilterQuery<NoInfer<E>>, { filters: seenAt(act.viewer, 'write') }),
  };
}

function existing(gap: FilterQuery<Kindergarten>): FilterQuery<Kindergarten> {
  return { $and: [{ archivedOn: null }, gap] };
}
