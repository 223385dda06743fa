import { closedList } from '../closed-list.ts';

/** What a kindergarten is in a programme (项目成员园的角色); `both` leads one partnership and is assisted in another. */
export const memberRoleList = closedList({
  lead: ['帮扶园', '牵头园', '支援园'],
  assisted: ['受援园', '被帮扶园'],
  both: ['帮扶兼受援', '既帮扶又受援'],
});

export const memberRoles = memberRoleList.codes;
export type MemberRole = (typeof memberRoles)[number];

/** Where a programme stands; derived from its days, never stored. */
export const programmeStatusList = closedList({
  upcoming: ['未开始'],
  running: ['进行中'],
  finished: ['已结束'],
});

export const programmeStatuses = programmeStatusList.codes;
export type ProgrammeStatus = (typeof programmeStatuses)[number];

/** Where a programme stands on a day; `from` and `to` are inclusive ISO days. */
export function programmeStatus(programme: { from: string; to: string }, today: string): ProgrammeStatus {
  if (today < programme.from) return 'upcoming';
  return today > programme.to ? 'finished' : 'running';
}
