import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Day } from '@qinglan/domain/calendar/day';
import type { RuleProblem } from '@qinglan/domain/rule-codes';
import { sql } from 'kysely';
import type { Act } from '../../platform/context.ts';
import { loadWritable } from '../../platform/edit.ts';
import { RuleError, refuse } from '../../platform/errors.ts';
import { insertRows } from '../../platform/rows/insert-rows.ts';
import type { Row } from '../../platform/rows/row.ts';
import { record } from '../audit/record.ts';
import { recordMany } from '../audit/record-many.ts';
import { MentorPair } from '../mentor-pairs/mentor-pair.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { loadPublishGround, type PublishGround, type ToCheck } from './check-proposals.ts';
import { MatchPolicy } from './match-policy.entity.ts';
import { MatchRun } from './match-run.entity.ts';
import { lockRun } from './open-decision.ts';
import { type ProposedRow, pairRow } from './proposed-pair.ts';
import { loadNames } from './store-moves.ts';

export interface PublishInput {
  readonly id: string;
  /** First and last day of the pairs; today, and the programme's last day, when left out. */
  readonly from?: Day | null;
  readonly to?: Day | null;
  /** Proposals that are known not to hold and are left out: publishing the rest. */
  readonly except?: readonly string[] | null;
}

/** Problems that one refusal names; their number is told anyway. */
const problemsNamed = 500;

/**
 * Makes mentor pairs of a run's proposals, all in one transaction. Every rule is asked again of what is on record
 * today: if a few no longer hold they are named and nothing is published, and the rest can then be published by naming
 * them in `except`.
 */
export async function publishMatchRun(
  em: SqlEntityManager,
  act: Act,
  input: PublishInput,
): Promise<MatchRun> {
  await loadWritable(em, MatchRun, input.id);
  const run = await lockRun(em, input.id);
  const { rules } = await em.findOneOrFail(MatchPolicy, run.policy.id, { filters: false });
  const programme = await em.findOneOrFail(Programme, run.programme.id, { filters: false });
  const span = { from: input.from ?? act.today, to: input.to ?? programme.to };
  if (span.to < span.from) refuse({ code: 'match-window-order', path: ['to'], facts: span });
  const proposals = without(await loadProposed(em, run.id), input.except ?? []);
  const ground = await loadPublishGround(em, programme.id, rules, act.today, proposals);
  await requireAllHold(em, ground, proposals);
  const setting = { ...span, run: run.id, rules, today: act.today };
  const pairs = proposals.map((proposal) => pairRow(proposal, ground, setting));
  await insertRows(em, MentorPair, pairs);
  await markPublished(em, run.id, proposals);
  em.assign(run, { publishedAt: act.now, publishedCount: run.publishedCount + pairs.length });
  await putDown(em, act, run, ground, pairs);
  return run;
}

/** The proposals but those that the coordinator leaves out; what is named must be one of them. */
function without(proposed: readonly ProposedRow[], except: readonly string[]): readonly ProposedRow[] {
  const known = new Set(proposed.map(({ id }) => id));
  const unknown = except.find((id) => !known.has(id));
  if (unknown !== undefined) refuse({ code: 'unknown-record', path: ['except'], facts: { id: unknown } });
  const left = proposed.filter(({ id }) => !except.includes(id));
  if (left.length === 0) refuse({ code: 'match-nothing-to-publish' });
  return left;
}

async function putDown(
  em: SqlEntityManager,
  act: Act,
  run: MatchRun,
  { people, districtOf }: PublishGround,
  pairs: readonly Row<MentorPair>[],
): Promise<void> {
  await recordMany(
    em,
    act,
    pairs.map(({ id, mentor, mentee }) => ({
      action: 'mentorPair.proposed',
      recordType: 'mentorPair',
      record: id,
      district: districtOf(people.get(mentee)!),
      kindergarten: people.get(mentee)!.kindergarten,
      facts: { run: run.id, mentor, mentee },
    })),
  );
  record(em, act, {
    action: 'matchRun.published',
    recordType: 'matchRun',
    record: run.id,
    district: run.district?.id ?? null,
    facts: { pairs: pairs.length },
  });
}

async function loadProposed(em: SqlEntityManager, run: string): Promise<readonly ProposedRow[]> {
  const query = sql<ProposedRow>`select id, mentee_id as mentee, mentor_id as mentor, score
    from match_proposal where run_id = ${run} and state in ('proposed', 'locked', 'replacedByHand')
    order by score desc, id`;
  return (await query.execute(em.getKysely())).rows;
}

async function requireAllHold(
  em: SqlEntityManager,
  { obstacles }: PublishGround,
  proposals: readonly ToCheck[],
): Promise<void> {
  const broken = proposals
    .map((proposal) => ({ proposal, problems: obstacles(proposal) }))
    .filter(({ problems }) => problems.length > 0);
  if (broken.length === 0) return;
  const named = broken.slice(0, problemsNamed);
  const names = await loadNames(
    em,
    named.flatMap(({ proposal }) => [proposal.mentee, proposal.mentor]),
  );
  throw new RuleError([
    { code: 'match-proposals-outdated', path: [], facts: { proposals: broken.length } },
    ...named.flatMap(({ proposal, problems }) =>
      problems.map(
        ({ code, facts }): RuleProblem => ({
          code,
          path: ['proposals', proposal.id],
          facts: {
            ...facts,
            mentee: names.get(proposal.mentee)?.name ?? '',
            mentor: names.get(proposal.mentor)?.name ?? '',
          },
        }),
      ),
    ),
  ]);
}

async function markPublished(
  em: SqlEntityManager,
  run: string,
  proposals: readonly ToCheck[],
): Promise<void> {
  const ids = proposals.map(({ id }) => id);
  await sql`update match_proposal set state = 'published', version = version + 1
    where run_id = ${run} and id = any(${ids})`.execute(em.getKysely());
}
