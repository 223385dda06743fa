import { inherits } from '../../platform/read/scope.ts';
import { SharedResource } from './shared-resource.entity.ts';

/** What was shared is part of its partnership's record. */
export const sharedResourceScope = inherits(SharedResource, 'partnership', 'read');
