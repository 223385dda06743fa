import { defineEntity, p } from '@mikro-orm/core';
import { idColumn } from '../../platform/columns.ts';
import { MatchRun } from './match-run.entity.ts';

const schema = defineEntity({
  name: 'MatchOutcome',
  tableName: 'match_outcome',
  properties: {
    id: idColumn(),
    run: () => p.manyToOne(MatchRun).ref().unique(),
    /** A columns file: candidates, scores, pairs and prices, from which any process goes on (`outcome-file.ts`). */
    bytes: p.blob(),
  },
});

/** What a run found, in numbers (匹配结果数据): kept apart from the run's row for its size. */
export class MatchOutcome extends schema.class {}
schema.setClass(MatchOutcome);
