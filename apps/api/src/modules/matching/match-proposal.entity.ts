import { defineEntity, p } from '@mikro-orm/core';
import { matchProposalStates, matchRelations } from '@qinglan/domain/matching/match-lists';
import type { ScorePart } from '@qinglan/domain/matching/match-policy';
import { documentColumn, idColumn, sortKeyColumn, versionColumn } from '../../platform/columns.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { MatchRun } from './match-run.entity.ts';

const schema = defineEntity({
  name: 'MatchProposal',
  tableName: 'match_proposal',
  properties: {
    id: idColumn(),
    run: () => p.manyToOne(MatchRun).ref(),
    mentee: () => p.manyToOne(Teacher).ref().index(),
    mentor: () => p.manyToOne(Teacher).ref().index(),
    state: p.enum(matchProposalStates).default('proposed'),
    /** 0 to 10,000. */
    score: p.integer(),
    parts: documentColumn<Readonly<Record<ScorePart, number>>>(),
    relation: p.enum(matchRelations),
    /** Great-circle metres between the kindergartens, 0 in-house; null when unknown. */
    metres: p.integer().nullable(),
    /** Place of the mentee's class in the policy's order, 0 first. */
    menteeClass: p.smallint(),
    /** Why it was rejected. */
    reason: p.string().length(200).nullable(),
    /** Where each puts the other, 1 first; null when nobody said. */
    menteeRank: p.smallint().nullable(),
    mentorRank: p.smallint().nullable(),
    /** The mentee's sort key, for lists. */
    menteeKey: sortKeyColumn(),
    version: versionColumn(),
  },
  indexes: [{ properties: ['run', 'score', 'id'] }, { properties: ['run', 'menteeKey', 'id'] }],
  uniques: [
    {
      name: 'match_proposal_one_a_mentee',
      properties: ['run', 'mentee'],
      where: "state <> 'rejected'",
    },
  ],
});

/** One pair that a run proposes (匹配推荐), or did before somebody rejected it. */
export class MatchProposal extends schema.class {}
schema.setClass(MatchProposal);
