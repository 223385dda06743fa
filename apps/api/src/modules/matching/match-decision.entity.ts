import { defineEntity, p } from '@mikro-orm/core';
import { matchDecisionKinds } from '@qinglan/domain/matching/match-lists';
import { documentColumn, idColumn, instantColumn } from '../../platform/columns.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { MatchRun } from './match-run.entity.ts';

/** A mentee whose mentor a decision changed; null where there was or is none. */
export interface MovedMentee {
  readonly menteeId: string;
  readonly mentee: string;
  readonly from: { readonly id: string; readonly name: string } | null;
  readonly to: { readonly id: string; readonly name: string } | null;
  readonly scoreBefore: number | null;
  readonly scoreAfter: number | null;
}

const schema = defineEntity({
  name: 'MatchDecision',
  tableName: 'match_decision',
  properties: {
    id: idColumn(),
    run: () => p.manyToOne(MatchRun).ref().index(),
    kind: p.enum(matchDecisionKinds),
    mentee: () => p.manyToOne(Teacher).ref(),
    mentor: () => p.manyToOne(Teacher).ref(),
    reason: p.string().length(200).nullable(),
    decidedBy: p.uuid(),
    decidedByName: p.string().length(60),
    decidedAt: instantColumn(),
    /** Everybody who has another mentor by it, the one decided about among them. */
    moved: documentColumn<readonly MovedMentee[]>().defaultRaw("'[]'"),
    pairsChange: p.integer().default(0),
    scoreChange: p.integer().default(0),
  },
});

/** What somebody decided by hand in a run (人工调整), and what the rest did in answer. */
export class MatchDecision extends schema.class {}
schema.setClass(MatchDecision);
