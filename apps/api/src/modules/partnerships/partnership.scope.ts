import { among, anyOf, everything, scopeRule } from '../../platform/read/scope.ts';
import { Partnership } from './partnership.entity.ts';

/** A draft is the coordinators' alone. */
const published = { status: { $ne: 'drafted' } } as const;

/**
 * Domain, "who sees what": a district reads what touches it and writes what its own kindergartens lead; both sides read
 * what is published.
 */
export const partnershipScope = scopeRule(Partnership, (viewer) => {
  const districts = among(viewer.districts);
  const own = among(viewer.kindergartens);
  const observed = among(viewer.observedDistricts);
  return {
    read: anyOf<Partnership>(
      viewer.observesCity && published,
      districts && { assisted: { district: districts } },
      own && { $and: [published, { $or: [{ lead: own }, { assisted: own }] }] },
      observed && {
        $and: [published, { $or: [{ lead: { district: observed } }, { assisted: { district: observed } }] }],
      },
    ),
    write: anyOf<Partnership>(viewer.city && everything, districts && { lead: { district: districts } }),
  };
});
