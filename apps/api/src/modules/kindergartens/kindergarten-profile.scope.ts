import { inherits } from '../../platform/read/scope.ts';
import { KindergartenProfile } from './kindergarten-profile.entity.ts';

/** The yearly figures are part of the kindergarten's record. */
export const kindergartenProfileScope = inherits(KindergartenProfile, 'kindergarten', 'read');
