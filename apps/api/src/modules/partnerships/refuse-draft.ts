import { refuse } from '../../platform/errors.ts';
import type { Partnership } from './partnership.entity.ts';

/** Nothing is hung on a draft: it may be discarded, and the sides do not know of it yet. */
export function refuseDraft({ status }: Partnership): void {
  if (status === 'drafted') refuse({ code: 'step-not-open', facts: { step: 'publish', status } });
}
