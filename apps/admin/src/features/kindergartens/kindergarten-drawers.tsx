import { ArchiveKindergarten } from './archive-kindergarten.tsx';
import { EditKindergarten } from './edit-kindergarten.tsx';
import type { KindergartenEditable } from './kindergarten-values.ts';
import { RestoreKindergarten } from './restore-kindergarten.tsx';

interface KindergartenDrawersProps {
  readonly kindergarten: KindergartenEditable;
  /** What the address says is being done; anything else shows nothing. */
  readonly action: string | null;
  readonly onClose: () => void;
}

const drawers = {
  edit: EditKindergarten,
  archive: ArchiveKindergarten,
  restore: RestoreKindergarten,
} as const;

/** The drawer for what is being done with a kindergarten. */
export function KindergartenDrawers({ kindergarten, action, onClose }: KindergartenDrawersProps) {
  if (action === null || !isDrawer(action) || kindergarten.details === null) return null;
  const Drawer = drawers[action];
  return <Drawer kindergarten={kindergarten} onClose={onClose} />;
}

function isDrawer(action: string): action is keyof typeof drawers {
  return Object.hasOwn(drawers, action);
}
