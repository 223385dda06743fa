import {
  openSteps,
  type PartnershipActor,
  type PartnershipStep,
} from '@qinglan/domain/partnerships/partnership-life';
import { useToday, useViewer } from '../../shared/viewer.ts';
import type { PartnershipState } from './partnership-state.ts';

/** As what the viewer stands to a partnership; says which buttons to show, the server decides again. */
export function usePartnershipActors(partnership: PartnershipState): readonly PartnershipActor[] {
  const { grants } = useViewer();
  const leads = (kindergarten: string) =>
    grants.some((grant) => grant.role === 'kindergartenLead' && grant.kindergarten?.id === kindergarten);
  return [
    ...(partnership.viewerCanEdit ? (['coordinator'] as const) : []),
    ...(leads(partnership.lead.id) ? (['lead'] as const) : []),
    ...(leads(partnership.assisted.id) ? (['assisted'] as const) : []),
  ];
}

/** The steps that the viewer can take now. Drafts are published from the workbench, many at a time. */
export function useOpenSteps(partnership: PartnershipState): readonly PartnershipStep[] {
  const actors = usePartnershipActors(partnership);
  return openSteps(partnership, actors, useToday()).filter((step) => step !== 'publish');
}
