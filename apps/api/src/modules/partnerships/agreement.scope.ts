import { inherits } from '../../platform/read/scope.ts';
import { Agreement } from './agreement.entity.ts';

/** An agreement is part of its partnership's record. */
export const agreementScope = inherits(Agreement, 'partnership', 'read');
