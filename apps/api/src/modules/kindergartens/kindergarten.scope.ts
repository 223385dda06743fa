import type { FilterQuery } from '@mikro-orm/core';
import { livePartnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import { among, anyOf, everything, scopeRule } from '../../platform/read/scope.ts';
import { Kindergarten } from './kindergarten.entity.ts';

/** Kindergartens joined to one of these by a partnership that is not over. */
export function partnersOf(ids: readonly string[]): FilterQuery<Kindergarten> | false {
  const own = among(ids);
  const status = { $in: [...livePartnershipStatuses] };
  return (
    own && {
      $or: [
        { partnershipsLed: { $some: { assisted: own, status } } },
        { partnershipsAssisted: { $some: { lead: own, status } } },
      ],
    }
  );
}

/** Domain, "who sees what": a lead knows its partners well and the others by name; a teacher knows its own and its partners by name. */
export const kindergartenScope = scopeRule(Kindergarten, (viewer) => {
  const districts = among(viewer.districts);
  const own = among(viewer.kindergartens);
  const observed = among(viewer.observedDistricts);
  const workplaces = among(viewer.teacherKindergartens);
  return {
    name: anyOf<Kindergarten>(
      (districts || own || observed) && everything,
      workplaces && { id: workplaces },
      partnersOf(viewer.teacherKindergartens),
    ),
    read: anyOf<Kindergarten>(viewer.observesCity && everything, observed && { district: observed }),
    contacts: anyOf<Kindergarten>(partnersOf(viewer.kindergartens)),
    write: anyOf<Kindergarten>(
      viewer.city && everything,
      districts && { district: districts },
      own && { id: own },
    ),
  };
});
