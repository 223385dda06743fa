import { anyOf, everything, scopeRule } from '../../platform/read/scope.ts';
import { District } from './district.entity.ts';

/** Names of districts are no secret to anyone who holds a role; only the city changes them. */
export const districtScope = scopeRule(District, (viewer) => ({
  name: anyOf<District>(viewer.roles.length > 0 && everything),
  write: anyOf<District>(viewer.city && everything),
}));
