import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { LeadingGroupPerson } from '@qinglan/domain/partnerships/leading-group';
import type { LeadingGroupInput } from '@qinglan/domain/partnerships/leading-group-input';
import { livePartnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import { ruleProblem } from '@qinglan/domain/rule-codes';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { forbidden, refuse } from '../../platform/errors.ts';
import { seenAt } from '../../platform/read/scope-filter.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { groupActorsIn } from './group-actors.ts';
import { Partnership } from './partnership.entity.ts';
import { PartnershipGroup } from './partnership-group.entity.ts';
import { recordOnGroup } from './record-on-group.ts';

/**
 * Writes down the leading group and who answers for what: for the lead and its coordinators. People stand for the lead
 * or for a kindergarten it helps; who is a teacher there is taken from the record. The event tells how many they are and
 * no names, which could not be erased there.
 */
export async function saveLeadingGroup(
  em: SqlEntityManager,
  act: Act,
  { id, version, formedOn, people }: Edited<LeadingGroupInput>,
): Promise<PartnershipGroup> {
  const group = await loadForEdit(em, PartnershipGroup, id, version, 'read');
  const actors = await groupActorsIn(em, act, group);
  if (actors.length === 0) throw forbidden();
  const names = await teachersNamed(em, act, people);
  await refuseOutsiders(em, group, people);
  const taken = people.map((person) => ({
    ...person,
    name: names.get(person.teacher ?? '') ?? person.name,
  })) satisfies LeadingGroupPerson[];
  em.assign(group, { leadingGroupFormedOn: formedOn, leadingGroupPeople: taken });
  await recordOnGroup(em, act, group, 'partnershipGroup.leadingGroupSaved', {
    facts: { people: taken.length },
  });
  return group;
}

type People = LeadingGroupInput['people'];

/** People of kindergartens that left the group may stay where they stood. */
async function refuseOutsiders(em: SqlEntityManager, group: PartnershipGroup, people: People) {
  const helped = await em.find(
    Partnership,
    { group: group.id, status: { $in: [...livePartnershipStatuses, 'closed', 'ended'] } },
    { filters: false },
  );
  const inside = new Set([
    group.lead.id,
    ...helped.map(({ assisted }) => assisted.id),
    ...group.leadingGroupPeople.map(({ kindergarten }) => kindergarten),
  ]);
  const problems = people.flatMap(({ kindergarten }, index) =>
    inside.has(kindergarten)
      ? []
      : [ruleProblem('unknown-record', ['people', String(index), 'kindergarten'], { id: kindergarten })],
  );
  if (problems[0]) refuse(problems[0], ...problems.slice(1));
}

/** The names of the people who are teachers; one that the viewer cannot see, or of another kindergarten, is unknown. */
async function teachersNamed(em: SqlEntityManager, { viewer }: Act, people: People) {
  const ids = people.flatMap(({ teacher }) => teacher ?? []);
  const found = await em.find(Teacher, { id: { $in: ids } }, { filters: seenAt(viewer, 'name') });
  const byId = new Map(found.map((teacher) => [teacher.id, teacher]));
  const problems = people.flatMap(({ teacher, kindergarten }, index) =>
    teacher === null || byId.get(teacher)?.kindergarten.id === kindergarten
      ? []
      : [ruleProblem('unknown-record', ['people', String(index), 'teacher'], { id: teacher })],
  );
  if (problems[0]) refuse(problems[0], ...problems.slice(1));
  return new Map(found.map(({ id, name }) => [id, name]));
}
