import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { MatchScope } from '@qinglan/domain/matching/match-lists';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { newId } from '../../platform/id.ts';
import { record } from '../audit/record.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { chooseScope, type ScopeInput } from './choose-scope.ts';
import { compressed } from './columns-file.ts';
import { gatherGround } from './gather-ground.ts';
import { MatchRun } from './match-run.entity.ts';
import { MatchSnapshot } from './match-snapshot.entity.ts';
import { policyForRun } from './policy-for-run.ts';
import { runBell } from './run-bell.ts';
import { snapshotHash, writeSnapshot } from './snapshot-file.ts';

export interface StartInput extends ScopeInput {
  readonly programmeId: string;
  readonly policyId?: string | null;
  readonly basisId?: string | null;
}

/** Freezes what a run is decided by and queues it; a runner takes it from there. */
export async function startMatchRun(em: SqlEntityManager, act: Act, input: StartInput): Promise<MatchRun> {
  const programme = await loadVisible(em, Programme, input.programmeId, ['programmeId']);
  const policy = await policyForRun(em, act, programme.id, input.policyId);
  const basis = input.basisId == null ? null : await loadVisible(em, MatchRun, input.basisId, ['basisId']);
  if (basis !== null && basis.programme.id !== programme.id)
    refuse({ code: 'unknown-record', path: ['basisId'], facts: { id: basis.id } });
  const choice = await chooseScope(em, act, input);
  const ground = await gatherGround(em, {
    ...choice,
    programme: programme.id,
    rules: policy.rules,
    today: act.today,
    basis: basis?.id ?? null,
  });
  const [mentees, mentors] = [ground.menteeIds.length, ground.mentorIds.length];
  if (mentees === 0 || mentors === 0) refuse({ code: 'match-nobody-to-pair', facts: { mentees, mentors } });
  const bytes = writeSnapshot(ground);
  const snapshot = em.create(MatchSnapshot, {
    madeAt: act.now,
    today: act.today,
    hash: snapshotHash(bytes),
    bytes: compressed(bytes),
  });
  const { scope, owner, partnership } = choice;
  const run = queueRun(em, act, {
    programme: programme.id,
    policy: policy.id,
    snapshot: snapshot.id,
    scope,
    partnership,
    basis: basis?.id ?? null,
    district: owner,
  });
  record(em, act, {
    action: 'matchRun.started',
    recordType: 'matchRun',
    record: run.id,
    district: owner,
    facts: { policy: policy.name, mentees, mentors },
  });
  return run;
}

/** A run before it is queued, by ids. */
export interface RunToQueue {
  readonly programme: string;
  readonly policy: string;
  readonly snapshot: string;
  readonly scope: MatchScope;
  readonly district: string | null;
  readonly partnership: string | null;
  readonly basis: string | null;
}

/** Puts a run in the queue and rings for the runner. */
export function queueRun(em: SqlEntityManager, { viewer, now }: Act, what: RunToQueue): MatchRun {
  const run = em.create(MatchRun, {
    ...what,
    mark: newId(),
    startedBy: viewer.userId,
    startedByName: viewer.displayName,
    startedAt: now,
  });
  runBell.ring();
  return run;
}
