import { defineEntity, p } from '@mikro-orm/core';
import { relaxableRules, unmatchedReasons } from '@qinglan/domain/matching/match-lists';
import { idColumn, sortKeyColumn } from '../../platform/columns.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { MatchRun } from './match-run.entity.ts';

const schema = defineEntity({
  name: 'UnmatchedMentee',
  tableName: 'unmatched_mentee',
  properties: {
    id: idColumn(),
    run: () => p.manyToOne(MatchRun).ref(),
    mentee: () => p.manyToOne(Teacher).ref().index(),
    reason: p.enum(unmatchedReasons),
    /** Mentees of one number share the same places; null when that is not the reason. */
    shortage: p.integer().nullable(),
    /** How many mentees share how many places; 0 when that is not the reason. */
    sharing: p.integer().default(0),
    places: p.integer().default(0),
    relax: p.enum(relaxableRules).nullable(),
    /** Mentors with room who would come into question if that rule were relaxed. */
    relaxMentors: p.integer().default(0),
    menteeClass: p.smallint(),
    menteeKey: sortKeyColumn(),
  },
  indexes: [{ properties: ['run', 'menteeKey', 'id'] }],
  uniques: [{ properties: ['run', 'mentee'] }],
});

/** A mentee for whom a run found nobody (未匹配徒弟), with the reason. */
export class UnmatchedMentee extends schema.class {}
schema.setClass(UnmatchedMentee);
