import type { WorkItemKind } from '../../shared/enums.ts';

/** Where a line of the work list is worked off: the list of just those that it counts. */
export const workPaths: Readonly<Record<WorkItemKind, string>> = {
  pairNeedsAttention: '/mentor-pairs?attention=needed',
  kindergartenWithoutCoordinates: '/kindergartens?gaps=coordinates',
  kindergartenWithoutPhone: '/kindergartens?gaps=phone',
  kindergartenWithoutLead: '/kindergartens?gaps=lead',
  calendarMissing: '/school-calendar',
  userLocked: '/users?locked=yes',
  newTeacherWithoutNeeds: '/teachers?gaps=needsOfNewTeacher',
};
