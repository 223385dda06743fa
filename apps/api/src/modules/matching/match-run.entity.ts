import { defineEntity, p } from '@mikro-orm/core';
import { matchRunStatuses, matchScopes, matchStages } from '@qinglan/domain/matching/match-lists';
import { documentColumn, idColumn, instantColumn, versionColumn } from '../../platform/columns.ts';
import { District } from '../districts/district.entity.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import type { MatchFigures } from './match-figures.ts';
import { MatchPolicy } from './match-policy.entity.ts';
import { MatchProposal } from './match-proposal.entity.ts';
import { MatchSnapshot } from './match-snapshot.entity.ts';

const schema = defineEntity({
  name: 'MatchRun',
  tableName: 'match_run',
  properties: {
    id: idColumn(),
    programme: () => p.manyToOne(Programme).ref().index(),
    policy: () => p.manyToOne(MatchPolicy).ref(),
    snapshot: () => p.manyToOne(MatchSnapshot).ref(),
    scope: p.enum(matchScopes),
    /** Whose run it is when all its mentees are of one district; null is the city's. */
    district: () => p.manyToOne(District).ref().nullable().index(),
    partnership: () => p.manyToOne(Partnership).ref().nullable(),
    /** The run whose pairs it keeps together where little is lost by it. */
    basis: () => p.manyToOne(MatchRun).ref().nullable(),
    status: p.enum(matchRunStatuses).default('queued'),
    stage: p.enum(matchStages).default('waiting'),
    /** Thousandths of the stage. */
    progress: p.smallint().default(0),
    startedBy: p.uuid(),
    startedByName: p.string().length(60),
    startedAt: instantColumn(),
    begunAt: instantColumn().nullable(),
    finishedAt: instantColumn().nullable(),
    /** The server process that works on it, and when it last said so. */
    worker: p.uuid().nullable(),
    heardAt: instantColumn().nullable(),
    /** A word for the log, not for people. */
    failure: p.string().length(200).nullable(),
    figures: documentColumn<MatchFigures>().nullable(),
    /** SHA-256 of the problem that the certificate is of, hex; null without a proof. */
    certificateHash: p.string().length(64).nullable(),
    /** New with every decision; tells a process whether the state it keeps is still that of the rows. */
    mark: p.uuid(),
    answersFrom: instantColumn().nullable(),
    answersTo: instantColumn().nullable(),
    publishedAt: instantColumn().nullable(),
    publishedCount: p.integer().default(0),
    version: versionColumn(),
    proposals: () => p.oneToMany(MatchProposal).mappedBy('run'),
  },
  indexes: [{ properties: ['status', 'id'] }],
});

/** One search for the best mentor pairs (匹配运算), from a frozen snapshot, and what became of it. */
export class MatchRun extends schema.class {}
schema.setClass(MatchRun);
