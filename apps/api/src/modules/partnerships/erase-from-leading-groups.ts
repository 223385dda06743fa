import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { PartnershipGroup } from './partnership-group.entity.ts';

/** A leading group keeps the names of its people; one who is erased stands there under the name that is left. */
export async function eraseFromLeadingGroups(
  em: SqlEntityManager,
  teacher: string,
  name: string,
): Promise<void> {
  const rows: { id: string }[] = await em.execute(
    'select id from partnership_group where leading_group_people @> ?::jsonb',
    [JSON.stringify([{ teacher }])],
  );
  const groups = await em.find(
    PartnershipGroup,
    { id: { $in: rows.map(({ id }) => id) } },
    { filters: false },
  );
  for (const group of groups) {
    group.leadingGroupPeople = group.leadingGroupPeople.map((person) =>
      person.teacher === teacher ? { ...person, name, duty: null } : person,
    );
  }
}
