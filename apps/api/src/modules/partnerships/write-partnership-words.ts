import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { PartnershipSide } from '@qinglan/domain/partnerships/partnership-side';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { forbidden } from '../../platform/errors.ts';
import { Partnership } from './partnership.entity.ts';
import { actorsIn } from './partnership-actors.ts';
import { recordOnPartnership } from './record-on-partnership.ts';

interface Words {
  readonly side: PartnershipSide;
  readonly words: string | null;
}

/** Writes what a side says of the partnership; nobody else writes there, not even a coordinator. */
export async function writePartnershipWords(
  em: SqlEntityManager,
  act: Act,
  { id, version, side, words }: Edited<Words>,
): Promise<Partnership> {
  const partnership = await loadForEdit(em, Partnership, id, version, 'read');
  const actors = await actorsIn(em, act, partnership);
  if (!actors.includes(side)) throw forbidden();
  partnership[`${side}Words`] = words;
  await recordOnPartnership(em, act, partnership, 'partnership.wordsWritten', { facts: { side } });
  return partnership;
}
