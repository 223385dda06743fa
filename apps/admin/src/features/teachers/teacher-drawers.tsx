import { EditTeacher } from './edit-teacher.tsx';
import { EndService } from './end-service.tsx';
import { EraseTeacher } from './erase-teacher.tsx';
import { OwnAreas } from './own-areas.tsx';
import { ResumeService } from './resume-service.tsx';
import type { TeacherEditable } from './teacher-values.ts';
import { TransferTeacher } from './transfer-teacher.tsx';

interface TeacherDrawersProps {
  readonly teacher: TeacherEditable;
  /** What the address says is being done; anything else shows nothing. */
  readonly action: string | null;
  readonly onClose: () => void;
}

const drawers = {
  edit: EditTeacher,
  areas: OwnAreas,
  transfer: TransferTeacher,
  end: EndService,
  erase: EraseTeacher,
  resume: ResumeService,
} as const;

/** The drawer for what is being done with a teacher. */
export function TeacherDrawers({ teacher, action, onClose }: TeacherDrawersProps) {
  if (action === null || !isDrawer(action) || teacher.details === null) return null;
  const Drawer = drawers[action];
  return <Drawer teacher={teacher} onClose={onClose} />;
}

function isDrawer(action: string): action is keyof typeof drawers {
  return action in drawers;
}
