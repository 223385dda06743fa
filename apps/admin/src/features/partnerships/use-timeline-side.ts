import { useViewer } from '../../shared/viewer.ts';
import type { PartnershipState } from './partnership-state.ts';

/**
 * What happens to a partnership is kept once for each side. Whoever sees only the lead's side reads that one; everybody
 * else the other, so that nothing is read twice.
 */
export function useTimelineSide({ lead, assisted }: PartnershipState): 'partnership' | 'partnershipLed' {
  const { grants } = useViewer();
  const sees = (side: PartnershipState['lead']) =>
    grants.some(
      ({ role, kindergarten, district }) =>
        role === 'cityCoordinator' ||
        (role === 'kindergartenLead' && kindergarten?.id === side.id) ||
        (role === 'districtCoordinator' && district?.id === side.district.id),
    );
  return !sees(assisted) && sees(lead) ? 'partnershipLed' : 'partnership';
}
