import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { Kindergarten } from './kindergarten.entity.ts';

/** Takes a kindergarten that has closed off the lists; nothing with a history is deleted. Its teachers must be elsewhere first. */
export async function archiveKindergarten(
  em: SqlEntityManager,
  act: Act,
  { id, version, reason }: Edited<{ reason: string }>,
): Promise<Kindergarten> {
  const kindergarten = await loadForEdit(em, Kindergarten, id, version);
  if (kindergarten.archivedOn) {
    refuse({ code: 'already-archived', path: [], facts: { on: kindergarten.archivedOn } });
  }
  const teachers = await em.count(Teacher, { kindergarten: id, status: { $ne: 'left' } }, { filters: false });
  if (teachers > 0) refuse({ code: 'has-active-teachers', path: [], facts: { teachers } });
  kindergarten.archivedOn = act.today;
  kindergarten.archiveReason = reason;
  record(em, act, {
    action: 'kindergarten.archived',
    recordType: 'kindergarten',
    record: id,
    district: kindergarten.district.id,
    kindergarten: id,
    facts: { reason },
  });
  return kindergarten;
}
