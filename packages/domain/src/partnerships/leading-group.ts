import type { Area } from '../areas/area.ts';
import { closedList } from '../closed-list.ts';

/** Parts in a leading group (领导小组职务). */
export const leadingGroupRoleList = closedList({
  head: ['组长'],
  deputy: ['副组长'],
  member: ['成员', '组员'],
});

export const leadingGroupRoles = leadingGroupRoleList.codes;
export type LeadingGroupRole = (typeof leadingGroupRoles)[number];

/** Somebody in the leading group, and the areas of work that the person answers for (责任分工). */
export interface LeadingGroupPerson {
  readonly role: LeadingGroupRole;
  /** Id of the kindergarten for which the person stands. */
  readonly kindergarten: string;
  /** Id of the teacher's record; null for somebody who is only named. */
  readonly teacher: string | null;
  readonly name: string;
  readonly post: string | null;
  readonly areas: readonly Area[];
  readonly duty: string | null;
}

/** A leading group stands for a partnership when it has a head, and somebody speaks in it for the assisted side. */
export function leadingGroupStands(
  people: readonly Pick<LeadingGroupPerson, 'role' | 'kindergarten'>[],
  assisted: string,
): boolean {
  return (
    people.some(({ role }) => role === 'head') && people.some(({ kindergarten }) => kindergarten === assisted)
  );
}

/** Who answers for an area; several may, and one person may answer for several (plan 2). */
export function responsibleFor<Person extends Pick<LeadingGroupPerson, 'areas'>>(
  people: readonly Person[],
  area: Area,
): readonly Person[] {
  return people.filter(({ areas }) => areas.includes(area));
}
