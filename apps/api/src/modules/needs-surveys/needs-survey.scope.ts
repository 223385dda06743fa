import type { FilterQuery } from '@mikro-orm/core';
import { livePartnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import { among, anyOf, everything, scopeRule } from '../../platform/read/scope.ts';
import type { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { partnersOf } from '../kindergartens/kindergarten.scope.ts';
import { NeedsSurvey } from './needs-survey.entity.ts';

const status = { $in: [...livePartnershipStatuses] };

/** Kindergartens whose partner lies in one of these districts. */
const partnersIn = (district: { $in: string[] }): FilterQuery<Kindergarten> => ({
  $or: [
    { partnershipsLed: { $some: { assisted: { district }, status } } },
    { partnershipsAssisted: { $some: { lead: { district }, status } } },
  ],
});

/** Domain, "who sees what": a survey is its kindergarten's to write, and its partners read what they are asked to help with. */
export const needsSurveyScope = scopeRule(NeedsSurvey, (viewer) => {
  const districts = among(viewer.districts);
  const own = among(viewer.kindergartens);
  const partners = partnersOf(viewer.kindergartens);
  return {
    read: anyOf<NeedsSurvey>(
      partners && { kindergarten: partners },
      districts && { kindergarten: partnersIn(districts) },
    ),
    write: anyOf<NeedsSurvey>(
      viewer.city && everything,
      districts && { kindergarten: { district: districts } },
      own && { kindergarten: own },
    ),
  };
});
