import type { FilterQuery } from '@mikro-orm/core';
import { among, anyOf, scopeRule } from '../../platform/read/scope.ts';
import type { Grant } from './grant.entity.ts';
import { User } from './user.entity.ts';

/**
 * Users of a remit are read; they are written only when no grant of theirs reaches beyond it. Else whoever may
 * reset the password of a person with two grants could sign in as that person and see the other place.
 */
function within(remit: FilterQuery<Grant>): { read: FilterQuery<User>; write: FilterQuery<User> } {
  return {
    read: { system: false, grants: { $some: remit } },
    write: { system: false, $and: [{ grants: { $some: remit } }, { grants: { $every: remit } }] },
  };
}

/** Domain, "who sees what": users of the city, of the own district, of the own kindergarten; and oneself. */
export const userScope = scopeRule(User, (viewer) => {
  const districts = among(viewer.districts);
  const own = among(viewer.kindergartens);
  const district = districts
    ? within({
        role: { $ne: 'districtCoordinator' },
        $or: [
          { district: districts },
          { kindergarten: { district: districts } },
          { teacher: { kindergarten: { district: districts } } },
        ],
      })
    : undefined;
  const kindergarten = own ? within({ role: 'teacher', teacher: { kindergarten: own } }) : undefined;
  return {
    read: anyOf<User>({ id: viewer.userId }, district?.read, kindergarten?.read),
    write: anyOf<User>(viewer.city && { system: false }, district?.write, kindergarten?.write),
  };
});
