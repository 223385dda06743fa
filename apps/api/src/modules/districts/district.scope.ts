import { everything, scopeRule } from '../../platform/read/scope.ts';
import { District } from './district.entity.ts';

/** Names of districts are no secret to anyone signed in; only the city changes them. */
export const districtScope = scopeRule(District, (viewer) => ({
  name: everything,
  ...(viewer.city && { write: everything }),
}));
