import { defineEntity, p } from '@mikro-orm/core';
import { dayColumn, idColumn, instantColumn } from '../../platform/columns.ts';

const schema = defineEntity({
  name: 'MatchSnapshot',
  tableName: 'match_snapshot',
  properties: {
    id: idColumn(),
    madeAt: instantColumn(),
    /** The day that counted as today. */
    today: dayColumn(),
    /** SHA-256 of the bytes before they were compressed, hex. */
    hash: p.string().length(64),
    /** A columns file, see `snapshot-file.ts`; no name, no phone. */
    bytes: p.blob(),
  },
});

/** What a run was given, frozen (匹配快照): a run that is repeated gets the same one. */
export class MatchSnapshot extends schema.class {}
schema.setClass(MatchSnapshot);
