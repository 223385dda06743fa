import type { FilterQuery } from '@mikro-orm/core';
import type { User } from './user.entity.ts';

/** Users locked out after too many failed sign-ins, at an instant. */
export const lockedUsers = (now: Date): FilterQuery<User> => ({ lockedUntil: { $gt: now } });
