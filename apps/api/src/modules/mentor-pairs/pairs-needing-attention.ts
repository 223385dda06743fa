import type { FilterQuery } from '@mikro-orm/core';
import type { MentorPair } from './mentor-pair.entity.ts';

/** Running pairs in which somebody is on leave or has left: a leave does nothing by itself, somebody has to decide. */
export const pairsNeedingAttention: FilterQuery<MentorPair> = {
  status: { $in: ['confirmed', 'signed', 'active'] },
  $or: [{ mentor: { status: { $ne: 'active' } } }, { mentee: { status: { $ne: 'active' } } }],
};
