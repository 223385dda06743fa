import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { newId } from '../../platform/id.ts';
import { insertRows } from '../../platform/rows/insert-rows.ts';
import { record } from '../audit/record.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { draftsOf } from './drafts.ts';
import { loadGround } from './load-ground.ts';
import { Partnership } from './partnership.entity.ts';
import { PartnershipGroup } from './partnership-group.entity.ts';
import { planAside } from './plan-aside.ts';
import type { ProposalPlan, Unmatched } from './proposal-plan.ts';

/** What a run of the matching came to. */
export interface ProposalRun {
  readonly drafted: number;
  /** Settled drafts that were left alone. */
  readonly kept: number;
  readonly unmatched: readonly Unmatched[];
  readonly totalScore: number;
  /** Whether the proof holds that no better set of partnerships exists. */
  readonly proven: boolean;
}

/**
 * Drafts the best set of partnerships for whoever has no lead yet, exactly. Drafts that are not settled are replaced,
 * settled ones and all that is published stay and keep their places.
 */
export async function proposePartnerships(
  em: SqlEntityManager,
  act: Act,
  { programmeId }: { programmeId: string },
): Promise<ProposalRun> {
  const programme = await loadVisible(em, Programme, programmeId, ['programmeId']);
  const drafts = await draftsOf(em, act, programme);
  const replaced = drafts.filter(({ locked }) => !locked);
  const plan = await planAside(await loadGround(em, act, programme, replaced));
  for (const draft of replaced) em.remove(draft);
  await insertDrafts(em, programme, plan);
  record(em, act, {
    action: 'programme.matched',
    recordType: 'programme',
    record: programme.id,
    facts: { drafted: plan.drafts.length, unmatched: plan.unmatched.length, totalScore: plan.totalScore },
  });
  const { unmatched, totalScore, proven } = plan;
  return {
    drafted: plan.drafts.length,
    kept: drafts.length - replaced.length,
    unmatched,
    totalScore,
    proven,
  };
}

async function insertDrafts(
  em: SqlEntityManager,
  programme: Programme,
  { drafts }: ProposalPlan,
): Promise<void> {
  const groups = await em.find(PartnershipGroup, { programme: programme.id }, { filters: false });
  const groupOf = new Map(groups.map(({ id, lead }) => [lead.id, id]));
  const missing = [...new Set(drafts.map(({ lead }) => lead))].filter((lead) => !groupOf.has(lead));
  const made = missing.map((lead) => ({
    ...{ id: newId(), programme: programme.id, lead, version: 1 },
    ...{ leadingGroupFormedOn: null, leadingGroupPeople: [] },
  }));
  for (const { id, lead } of made) groupOf.set(lead, id);
  await insertRows(em, PartnershipGroup, made);
  const blank = {
    ...{ supportKinds: [], semesterFocus: null, publishedOn: null, contestableUntil: null },
    ...{ contestReason: null, confirmedOn: null, confirmedForSide: null, endReason: null, launchMarks: [] },
    ...{ leadContactName: null, leadContactPhone: null, leadWords: null },
    ...{ assistedContactName: null, assistedContactPhone: null, assistedWords: null },
  };
  const rows = drafts.map(({ assisted, lead, proposal }) => ({
    ...{ id: newId(), group: groupOf.get(lead)!, programme: programme.id, lead, assisted },
    ...{ status: 'drafted' as const, from: programme.from, to: programme.to },
    ...{ levels: [...programme.policy.levels], proposal, locked: false, version: 1 },
    ...blank,
  }));
  await insertRows(em, Partnership, rows);
}
