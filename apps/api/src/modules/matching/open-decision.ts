import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { loadForEdit, loadVisible } from '../../platform/edit.ts';
import { notFound, refuse } from '../../platform/errors.ts';
import type { Level } from '../../platform/read/scope.ts';
import { isId } from '../../platform/read/sql.ts';
import { MatchProposal } from './match-proposal.entity.ts';
import { MatchRun } from './match-run.entity.ts';

/**
 * Locks a run for a decision: decisions of several coordinators come one after the other, each on what the one before
 * left. The run is always locked before its proposals, so that two who decide at once never wait for each other.
 */
export async function lockRun(em: SqlEntityManager, id: string): Promise<MatchRun> {
  const run = await em.findOneOrFail(
    MatchRun,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, filters: false, refresh: true },
  );
  if (run.status !== 'done') refuse({ code: 'match-run-not-done', facts: { status: run.status } });
  return run;
}

/** Refuses decisions once the run has been published: its pairs live on as mentor pairs. */
export function requireOpen({ publishedAt }: MatchRun): void {
  if (publishedAt)
    refuse({ code: 'match-run-published', facts: { on: publishedAt.toISOString().slice(0, 10) } });
}

/** A proposal to decide about, and its run, both locked. */
export async function openDecision(
  em: SqlEntityManager,
  id: string,
  version: number | null,
  level: Level = 'write',
): Promise<{ run: MatchRun; proposal: MatchProposal }> {
  const found = isId(id) ? await em.findOne(MatchProposal, { id }, { filters: false }) : null;
  if (!found) throw notFound();
  await loadForSight(em, found);
  const run = await lockRun(em, found.run.id);
  const proposal = await loadForEdit(em, MatchProposal, id, version ?? (await versionNow(em, id)), level);
  requireOpen(run);
  if (proposal.state === 'rejected' || proposal.state === 'published')
    refuse({ code: 'match-proposal-settled', facts: { state: proposal.state } });
  return { run, proposal };
}

/** For verbs that answer a changed proposal with a refusal of their own. */
async function versionNow(em: SqlEntityManager, id: string): Promise<number> {
  return (await em.findOneOrFail(MatchProposal, { id }, { filters: false, refresh: true })).version;
}

/** Out of sight is unknown, before anything of the run is told. */
async function loadForSight(em: SqlEntityManager, { id }: MatchProposal): Promise<void> {
  try {
    await loadVisible(em, MatchProposal, id, []);
  } catch {
    throw notFound();
  }
}
