import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { ProgrammeInput } from '@qinglan/domain/programmes/programme-input';
import type { Act } from '../../platform/context.ts';
import { record } from '../audit/record.ts';
import { Programme } from './programme.entity.ts';

/** Opens a programme; several may run at a time. */
export async function createProgramme(
  em: SqlEntityManager,
  act: Act,
  input: ProgrammeInput,
): Promise<Programme> {
  const programme = em.create(Programme, input);
  record(em, act, {
    action: 'programme.created',
    recordType: 'programme',
    record: programme.id,
    facts: { name: programme.name, from: programme.from, to: programme.to },
  });
  return programme;
}
