import { inherits } from '../../platform/read/scope.ts';
import { Service } from './service.entity.ts';

/** A teacher's services are part of the teacher's record. */
export const serviceScope = inherits(Service, 'teacher', 'read');
