import type { LaunchLine } from '@qinglan/domain/partnerships/launch-checklist';
import type { ChipTone } from '../../ui/data/chip.tsx';

/** The tone of a launch item's state; the word beside it carries the meaning. */
export const launchTone: Readonly<Record<LaunchLine['state'], ChipTone>> = {
  there: 'good',
  missing: 'warning',
  waived: 'plain',
};
