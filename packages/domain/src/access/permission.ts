import type { Role } from './role.ts';

/**
 * May you do this at all? Every root field of the API asks one of these. Whose rows an operation reaches is another
 * question, answered by the scopes that follow `visibility.ts`.
 */
export const permissions = [
  'session:own',
  'savedView:read',
  'savedView:edit',
  'workList:read',
  'search:read',
  'district:read',
  'district:edit',
  'kindergarten:read',
  'kindergarten:create',
  'kindergarten:edit',
  'kindergarten:archive',
  'kindergartenProfile:save',
  'teacher:read',
  'teacher:create',
  'teacher:edit',
  'teacher:editOwnAreas',
  'teacher:transfer',
  'teacher:end',
  'teacher:erase',
  'roster:read',
  'roster:import',
  'list:export',
  'phone:reveal',
  'user:read',
  'user:create',
  'user:edit',
  'user:resetPassword',
  'schoolCalendar:read',
  'schoolCalendar:edit',
  'audit:read',
  'programme:read',
  'programme:create',
  'programme:edit',
  'partnership:read',
  'partnership:propose',
  'partnership:edit',
  'partnership:editSide',
  'partnership:confirm',
  'partnership:withdraw',
  'partnership:advance',
  'agreement:edit',
  'agreement:sign',
  'leadingGroup:edit',
  'launch:mark',
  'helpRequest:read',
  'helpRequest:raise',
  'helpRequest:answer',
  'contact:log',
  'sharedResource:record',
  'mentorPair:read',
  'attachment:read',
  'attachment:add',
  'attachment:edit',
  'attachment:remove',
  'matchPolicy:read',
  'matchPolicy:edit',
  'matchRun:read',
  'matchRun:start',
  'matchRun:decide',
  'matchRun:publish',
  'matchProposal:read',
  'matchProposal:answer',
  'mentee:nominate',
  'needsSurvey:read',
  'needsSurvey:open',
  'needsSurvey:answer',
  'needsSurvey:review',
  'siteVisit:read',
  'siteVisit:record',
  'siteAdvice:answer',
  'needsBoard:read',
] as const;
export type Permission = (typeof permissions)[number];

const everyone = [
  'session:own',
  'savedView:read',
  'savedView:edit',
  'workList:read',
  'search:read',
  'district:read',
  'kindergarten:read',
] as const;

const attachments = [
  'attachment:read',
  'attachment:add',
  'attachment:edit',
  'attachment:remove',
] as const satisfies readonly Permission[];

/** A teacher's own needs, strengths and wishes, where `teacher:edit` would be far too much. */
const teacherOnly = 'teacher:editOwnAreas';

/** Saying yes or no to a proposal about oneself or one's own teachers; coordinators decide instead. */
const sidesOnly = 'matchProposal:answer';

/** What shapes the whole city; in all else a district coordinator may what the city may, in its district. */
const cityOnly: readonly Permission[] = [
  'district:edit',
  'teacher:erase',
  'schoolCalendar:edit',
  'programme:create',
  'programme:edit',
  'matchPolicy:edit',
];

const city = permissions.filter((permission) => permission !== teacherOnly && permission !== sidesOnly);

/** Transfers, new kindergartens and archiving touch two kindergartens or the roster, so they stay with coordinators. */
const kindergartenLead = [
  ...everyone,
  'kindergarten:edit',
  'kindergartenProfile:save',
  'teacher:read',
  'teacher:create',
  'teacher:edit',
  'teacher:end',
  'list:export',
  'phone:reveal',
  'user:read',
  'user:create',
  'user:edit',
  'user:resetPassword',
  'schoolCalendar:read',
  'audit:read',
  'programme:read',
  'partnership:read',
  'partnership:editSide',
  'partnership:confirm',
  'agreement:edit',
  'agreement:sign',
  'leadingGroup:edit',
  'launch:mark',
  'helpRequest:read',
  'helpRequest:raise',
  'helpRequest:answer',
  'contact:log',
  'sharedResource:record',
  'mentorPair:read',
  ...attachments,
  'matchPolicy:read',
  'matchProposal:read',
  sidesOnly,
  'mentee:nominate',
  'needsSurvey:read',
  'needsSurvey:answer',
  'siteVisit:read',
  'siteVisit:record',
  'siteAdvice:answer',
] as const satisfies readonly Permission[];

/** The table between roles and permissions; nothing is allowed that does not stand here. */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  cityCoordinator: city,
  districtCoordinator: city.filter((permission) => !cityOnly.includes(permission)),
  kindergartenLead,
  teacher: [
    ...everyone,
    'teacher:read',
    teacherOnly,
    'programme:read',
    'mentorPair:read',
    ...attachments,
    'matchProposal:read',
    sidesOnly,
  ],
  observer: [
    ...everyone,
    'list:export',
    'schoolCalendar:read',
    'programme:read',
    'partnership:read',
    'mentorPair:read',
    'matchPolicy:read',
    'needsBoard:read',
  ],
};

/** Whether any of the roles a user holds gives the permission; no roles, no permission. */
export function may(held: readonly Role[], permission: Permission): boolean {
  return held.some((role) => rolePermissions[role].includes(permission));
}
