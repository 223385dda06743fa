import type { TeacherStatus } from '@qinglan/domain/teachers/teacher-status';
import type { ChipTone } from '../../ui/data/chip.tsx';

/** The colour beside a teacher's status; the word says the same. */
export const statusTone: Readonly<Record<TeacherStatus, ChipTone>> = {
  active: 'good',
  onLeave: 'warning',
  left: 'plain',
};
