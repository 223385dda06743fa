import type { FilterQuery } from '@mikro-orm/core';
import type { Day } from '@qinglan/domain/calendar/day';
import type { Partnership } from './partnership.entity.ts';

/** Published, past its window, and still without a word: silence is no yes, so somebody has to ask. */
export const silentSide = (today: Day): FilterQuery<Partnership> => ({
  status: 'proposed',
  contestableUntil: { $lt: today },
});

/** Confirmed, and the agreement not signed on the day it was due. */
export const overdueAgreement = (today: Day): FilterQuery<Partnership> => ({
  status: 'confirmed',
  agreements: { $some: { signedOn: null, dueOn: { $lt: today } } },
});
