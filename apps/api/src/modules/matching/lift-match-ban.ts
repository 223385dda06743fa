import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { loadWritable } from '../../platform/edit.ts';
import { record } from '../audit/record.ts';
import { MatchBan } from './match-ban.entity.ts';

/** Lets two be paired again from the next run on. */
export async function liftMatchBan(
  em: SqlEntityManager,
  act: Act,
  { id }: { id: string },
): Promise<{ ok: boolean }> {
  const ban = await loadWritable(em, MatchBan, id);
  em.remove(ban);
  record(em, act, {
    action: 'matchBan.lifted',
    recordType: 'matchBan',
    record: id,
    facts: { mentee: ban.mentee.id, mentor: ban.mentor.id, side: ban.side },
  });
  return { ok: true };
}
