import type { WorkItemKind } from '../../shared/enums.ts';
import type { Facts } from '../../shared/graphql.ts';
import { fact } from '../../shared/words/sentence.ts';

/** Where a line of the work list is worked off: the list of just those that it counts. */
export function workPath(kind: WorkItemKind, facts: Facts): string {
  return kind === 'calendarMissing' ? `${paths[kind]}?year=${fact(facts, 'schoolYear')}` : paths[kind];
}

const paths: Readonly<Record<WorkItemKind, string>> = {
  partnershipToConfirm: '/partnerships?statuses=proposed',
  partnershipContested: '/partnerships?statuses=contested',
  partnershipSilent: '/partnerships?silent=yes',
  agreementOverdue: '/partnerships?agreement=overdue',
  helpRequestOverdue: '/help-requests?states=overdue',
  pairNeedsAttention: '/mentor-pairs?attention=needed',
  surveyOverdue: '/needs-surveys?dueness=overdue',
  surveyReturned: '/needs-surveys?statuses=returned',
  surveyDueSoon: '/needs-surveys?dueness=dueSoon',
  surveyOpen: '/needs-surveys?dueness=inTime',
  surveyToReview: '/needs-surveys?statuses=submitted',
  surveyToChase: '/needs-surveys?dueness=overdue',
  adviceOverdue: '/site-visits?followUps=overdue',
  kindergartenWithoutCoordinates: '/kindergartens?gaps=coordinates',
  kindergartenWithoutPhone: '/kindergartens?gaps=phone',
  kindergartenWithoutLead: '/kindergartens?gaps=lead',
  calendarMissing: '/school-calendar',
  userLocked: '/users?locked=yes',
  newTeacherWithoutNeeds: '/teachers?gaps=needsOfNewTeacher',
};
