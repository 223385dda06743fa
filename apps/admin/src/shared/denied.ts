import type { Permission } from '@qinglan/domain/access/permission';
import { may } from '@qinglan/domain/access/permission';
import { mayGrant, type Role, roles } from '@qinglan/domain/access/role';

/** Which roles hold a permission, and who can give one of them. */
export function whoHelps(permission: Permission): {
  readonly holders: readonly Role[];
  readonly granters: readonly Role[];
} {
  const holders = roles.filter((role) => may([role], permission));
  const granters = roles.filter((granter) => holders.some((role) => mayGrant(granter, role)));
  return { holders, granters };
}
