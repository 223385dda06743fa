import { among, anyOf, everything, scopeRule } from '../../platform/read/scope.ts';
import { Programme } from './programme.entity.ts';

/** The city runs programmes, districts and kindergartens read them, a teacher reads its own programme's name and dates. */
export const programmeScope = scopeRule(Programme, (viewer) => {
  const workplaces = among(viewer.teacherKindergartens);
  const reads = viewer.districts.length + viewer.kindergartens.length + viewer.observedDistricts.length > 0;
  return {
    outline: anyOf<Programme>(workplaces && { members: { $some: { kindergarten: workplaces } } }),
    read: anyOf<Programme>((reads || viewer.observesCity) && everything),
    write: anyOf<Programme>(viewer.city && everything),
  };
});
