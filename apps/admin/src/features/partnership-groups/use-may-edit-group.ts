import { useViewer } from '../../shared/viewer.ts';
import type { GroupState } from './group-state.ts';

/** Whether to show what changes a group's own records: to its coordinators and to the lead. */
export function useMayEditGroup({ viewerCanEdit, lead }: GroupState): boolean {
  const { grants } = useViewer();
  return (
    viewerCanEdit ||
    grants.some(({ role, kindergarten }) => role === 'kindergartenLead' && kindergarten?.id === lead.id)
  );
}
