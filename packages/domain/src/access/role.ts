import { closedList } from '../closed-list.ts';

/** Who works with the programme, the widest first. */
export const roles = [
  'cityCoordinator',
  'districtCoordinator',
  'kindergartenLead',
  'teacher',
  'observer',
] as const;
export type Role = (typeof roles)[number];

export const roleList = closedList<Role>({
  cityCoordinator: ['市级协调员'],
  districtCoordinator: ['区县协调员'],
  kindergartenLead: ['园所负责人'],
  teacher: ['教师'],
  observer: ['领导（只读）', '领导'],
});

/** What a grant of a role is held over; an observer's district may be absent, and then it is the city. */
export const grantSubjects = ['none', 'district', 'kindergarten', 'teacher', 'cityOrDistrict'] as const;
export type GrantSubject = (typeof grantSubjects)[number];

const subjectOfRole: Readonly<Record<Role, GrantSubject>> = {
  cityCoordinator: 'none',
  districtCoordinator: 'district',
  kindergartenLead: 'kindergarten',
  teacher: 'teacher',
  observer: 'cityOrDistrict',
};

/** What a grant of this role must name. */
export function grantSubject(role: Role): GrantSubject {
  return subjectOfRole[role];
}

const grantedBy: Readonly<Record<Role, readonly Role[]>> = {
  cityCoordinator: roles,
  districtCoordinator: ['kindergartenLead', 'teacher', 'observer'],
  kindergartenLead: ['teacher'],
  teacher: [],
  observer: [],
};

/**
 * Whether a holder of one role may give another. It speaks of roles alone: the subject of the new grant must also lie
 * inside the giver's own reach, so a district coordinator makes observers of its district, never of the city.
 */
export function mayGrant(granter: Role, granted: Role): boolean {
  return grantedBy[granter].includes(granted);
}
