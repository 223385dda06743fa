import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type LaunchChecklist, launchChecklist } from '@qinglan/domain/partnerships/launch-checklist';
import { badInput, notFound } from '../../platform/errors.ts';
import { seenAt } from '../../platform/read/scope-filter.ts';
import { isId } from '../../platform/read/sql.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { Agreement } from './agreement.entity.ts';
import { Partnership } from './partnership.entity.ts';
import { PartnershipGroup } from './partnership-group.entity.ts';

/** As many as a list shows at once. */
const checklistsMost = 200;

/** The launch checklists of partnerships that the viewer reads, in the order asked; a statement for each kind of fact. */
export async function launchChecklists(
  em: SqlEntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<LaunchChecklist[]> {
  if (ids.length > checklistsMost) throw badInput(`最多 ${checklistsMost} 个`, ['partnerships']);
  if (!ids.every(isId)) throw notFound();
  const filters = seenAt(viewer, 'read');
  const found = await em.find(Partnership, { id: { $in: [...ids] } }, { filters });
  const partnerships = new Map(found.map((each) => [each.id, each]));
  const groups = await em.find(
    PartnershipGroup,
    { id: { $in: found.map(({ group }) => group.id) } },
    { filters: false },
  );
  const groupOf = new Map(groups.map((each) => [each.id, each]));
  const agreements = await em.find(
    Agreement,
    { partnership: { $in: found.map(({ id }) => id) } },
    { filters: false },
  );
  return ids.map((id) => {
    const partnership = partnerships.get(id);
    if (!partnership) throw notFound();
    const group = groupOf.get(partnership.group.id)!;
    return launchChecklist({
      ...{
        partnership: id,
        group: group.id,
        assisted: partnership.assisted.id,
        marks: partnership.launchMarks,
      },
      leadingGroup: { formedOn: group.leadingGroupFormedOn ?? null, people: group.leadingGroupPeople },
      agreements: agreements
        .filter(({ partnership: of }) => of.id === id)
        .map((each) => ({ id: each.id, signedOn: each.signedOn ?? null })),
    });
  });
}
