import type { FilterQuery } from '@mikro-orm/core';
import type { Kindergarten } from './kindergarten.entity.ts';

/** What can be missing of a kindergarten, so that the work list and the list it opens count alike. */
export const kindergartenGaps = {
  /** Nobody can sign in for it. */
  lead: { grants: { $none: { role: 'kindergartenLead' } } },
  phone: { phone: null },
  coordinates: { longitude: null },
} as const satisfies Record<string, FilterQuery<Kindergarten>>;

export type KindergartenGap = keyof typeof kindergartenGaps;
export const kindergartenGapCodes = Object.keys(kindergartenGaps) as [KindergartenGap, ...KindergartenGap[]];
