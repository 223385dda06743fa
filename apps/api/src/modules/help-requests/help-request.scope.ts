import { among, anyOf, everything, scopeRule } from '../../platform/read/scope.ts';
import { HelpRequest } from './help-request.entity.ts';

/** What hangs on a draft is the coordinators' alone. */
const published = { partnership: { status: { $ne: 'drafted' } } } as const;

/** Domain, "who sees what": the side that asks writes, the side that is asked reads; nobody else knows of it. */
export const helpRequestScope = scopeRule(HelpRequest, (viewer) => {
  const districts = among(viewer.districts);
  const own = among(viewer.kindergartens);
  return {
    read: anyOf<HelpRequest>(
      districts && { askedOf: { district: districts } },
      own && { $and: [published, { askedOf: own }] },
    ),
    write: anyOf<HelpRequest>(
      viewer.city && everything,
      districts && { raisedBy: { district: districts } },
      own && { $and: [published, { raisedBy: own }] },
    ),
  };
});
