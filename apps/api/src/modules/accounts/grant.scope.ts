import { inherits } from '../../platform/read/scope.ts';
import { Grant } from './grant.entity.ts';

/** Grants are part of the user's record. */
export const grantScope = inherits(Grant, 'user', 'read');
