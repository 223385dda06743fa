import type { Permission } from '@qinglan/domain/access/permission';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { whoHelps } from '../../shared/denied.ts';
import { useMay } from '../../shared/viewer.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';

interface NeedsPermissionProps {
  readonly permission: Permission;
  readonly children: ReactNode;
}

/** Shows a page to whoever may see it; tells everybody else which role it takes and who can give it. */
export function NeedsPermission({ permission, children }: NeedsPermissionProps) {
  return useMay(permission) ? children : <Denied permission={permission} />;
}

function Denied({ permission }: { readonly permission: Permission }) {
  const { ui, labels } = useWords();
  const comma = useLanguage() === 'zh-CN' ? '、' : ', ';
  const { holders, granters } = whoHelps(permission);
  const names = (roles: readonly (keyof typeof labels.role)[]) =>
    roles.map((role) => labels.role[role]).join(comma);
  return (
    <EmptyState
      title={ui.denied.title}
      text={`${ui.denied.needs(names(holders))} ${ui.denied.grants(names(granters))}`}
    >
      <Link to="/">{ui.notFound.home}</Link>
    </EmptyState>
  );
}
