import { among, anyOf, everything, scopeRule } from '../../platform/read/scope.ts';
import { PartnershipGroup } from './partnership-group.entity.ts';

/** A draft is the coordinators' alone. */
const published = { status: { $ne: 'drafted' } } as const;

/** Seen by whoever sees one of its partnerships; written by the lead's own coordinators. */
export const partnershipGroupScope = scopeRule(PartnershipGroup, (viewer) => {
  const districts = among(viewer.districts);
  const own = among(viewer.kindergartens);
  const observed = among(viewer.observedDistricts);
  return {
    read: anyOf<PartnershipGroup>(
      viewer.observesCity && everything,
      districts && { partnerships: { $some: { assisted: { district: districts } } } },
      own && { $or: [{ lead: own }, { partnerships: { $some: { assisted: own, ...published } } }] },
      observed && {
        $or: [
          { lead: { district: observed } },
          { partnerships: { $some: { assisted: { district: observed }, ...published } } },
        ],
      },
    ),
    write: anyOf<PartnershipGroup>(viewer.city && everything, districts && { lead: { district: districts } }),
  };
});
