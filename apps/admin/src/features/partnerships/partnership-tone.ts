import type { PartnershipStatus } from '@qinglan/domain/partnerships/partnership-status';
import type { ChipTone } from '../../ui/data/chip.tsx';

/** The colour beside a partnership's status; the word says the same. */
export const partnershipTone: Readonly<Record<PartnershipStatus, ChipTone>> = {
  drafted: 'plain',
  proposed: 'warning',
  contested: 'danger',
  confirmed: 'accent',
  signed: 'accent',
  active: 'good',
  summarised: 'accent',
  closed: 'plain',
  withdrawn: 'plain',
  ended: 'plain',
};
