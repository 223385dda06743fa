import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { Kindergarten } from './kindergarten.entity.ts';

/** Brings an archived kindergarten back onto the lists. */
export async function restoreKindergarten(
  em: SqlEntityManager,
  act: Act,
  { id, version }: Edited<object>,
): Promise<Kindergarten> {
  const kindergarten = await loadForEdit(em, Kindergarten, id, version);
  if (!kindergarten.archivedOn) refuse({ code: 'not-archived', path: [], facts: {} });
  kindergarten.archivedOn = null;
  kindergarten.archiveReason = null;
  record(em, act, {
    action: 'kindergarten.restored',
    recordType: 'kindergarten',
    record: id,
    district: kindergarten.district.id,
    kindergarten: id,
    facts: { name: kindergarten.name },
  });
  return kindergarten;
}
