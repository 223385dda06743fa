import { defineEntity, p } from '@mikro-orm/core';
import { matchPolicyStatuses } from '@qinglan/domain/matching/match-lists';
import type { MatchPolicyRules } from '@qinglan/domain/matching/match-policy';
import { documentColumn, idColumn, instantColumn, versionColumn } from '../../platform/columns.ts';
import { Programme } from '../programmes/programme.entity.ts';

const schema = defineEntity({
  name: 'MatchPolicy',
  tableName: 'match_policy',
  properties: {
    id: idColumn(),
    programme: () => p.manyToOne(Programme).ref(),
    name: p.string().length(60),
    /** Counts the programme's policies in the order in which they were written. */
    number: p.smallint(),
    status: p.enum(matchPolicyStatuses).default('draft'),
    rules: documentColumn<MatchPolicyRules>(),
    savedAt: instantColumn().nullable(),
    savedByName: p.string().length(60).nullable(),
    version: versionColumn(),
  },
  uniques: [{ properties: ['programme', 'number'] }],
});

/** One version of how mentors are found in a programme (匹配方案); once saved it never changes. */
export class MatchPolicy extends schema.class {}
schema.setClass(MatchPolicy);
