import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../platform/id.ts';
import { insertRows } from '../../platform/rows/insert-rows.ts';
import type { Row } from '../../platform/rows/row.ts';
import type { KeptRun } from './match-job.ts';
import { MatchOutcome } from './match-outcome.entity.ts';
import { MatchProposal } from './match-proposal.entity.ts';
import { loadMenteeKeys } from './mentee-keys.ts';
import type { SolvedPair } from './solve-run.ts';
import { UnmatchedMentee } from './unmatched-mentee.entity.ts';

/** Puts down what a run found: its proposals, the mentees without one, and the numbers to go on from. */
export async function storeRun(em: SqlEntityManager, run: string, found: KeptRun): Promise<void> {
  const { menteeIds, mentorIds, classOf } = found;
  const keys = await loadMenteeKeys(em, menteeIds);
  em.create(MatchOutcome, { run, bytes: Buffer.from(found.outcome) });
  await em.flush();
  const proposals = found.pairs.map(
    (pair): Row<MatchProposal> => ({
      ...freshProposal(pair),
      run,
      mentee: menteeIds[pair.mentee]!,
      mentor: mentorIds[pair.mentor]!,
      menteeClass: classOf[pair.mentee]!,
      menteeKey: keys.get(menteeIds[pair.mentee]!) ?? '',
    }),
  );
  await insertRows(em, MatchProposal, proposals);
  const unmatched = found.unmatched.map(
    ({ mentee, ...why }): Row<UnmatchedMentee> => ({
      ...why,
      id: newId(),
      run,
      mentee: menteeIds[mentee]!,
      menteeClass: classOf[mentee]!,
      menteeKey: keys.get(menteeIds[mentee]!) ?? '',
    }),
  );
  await insertRows(em, UnmatchedMentee, unmatched);
}

/** What a pair's score says of its proposal. */
export function scoredFields({ total: score, parts, facts }: SolvedPair['score']) {
  return {
    score,
    parts,
    relation: facts.relation,
    metres: facts.metres < 0 ? null : facts.metres,
    menteeRank: facts.menteeRank < 0 ? null : facts.menteeRank + 1,
    mentorRank: facts.mentorRank < 0 ? null : facts.mentorRank + 1,
  };
}

function freshProposal({ score }: SolvedPair) {
  return { id: newId(), state: 'proposed' as const, reason: null, version: 1, ...scoredFields(score) };
}
