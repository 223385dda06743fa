import { among, anyOf, everything, scopeRule } from '../../platform/read/scope.ts';
import { SiteVisit } from './site-visit.entity.ts';

/** Domain, "who sees what": the visiting side writes, the visited one reads; the office's own visits are the coordinators'. */
export const siteVisitScope = scopeRule(SiteVisit, (viewer) => {
  const districts = among(viewer.districts);
  const own = among(viewer.kindergartens);
  return {
    read: anyOf<SiteVisit>(
      districts && { kindergarten: { district: districts } },
      own && { kindergarten: own },
    ),
    write: anyOf<SiteVisit>(
      viewer.city && everything,
      districts && { visitor: { district: districts } },
      districts && { visitor: null, kindergarten: { district: districts } },
      own && { visitor: own },
    ),
  };
});
