import { refuse } from '../../platform/errors.ts';
import type { Teacher } from './teacher.entity.ts';

/** A record whose person asked to be erased is nobody's any more, and nothing is written into it again. */
export function refuseErased(teacher: Teacher): void {
  if (teacher.erasedAt) refuse({ code: 'teacher-erased' });
}
