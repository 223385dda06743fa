import { defineEntity, p } from '@mikro-orm/core';
import { banSides } from '@qinglan/domain/matching/match-lists';
import { idColumn, instantColumn } from '../../platform/columns.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { Teacher } from '../teachers/teacher.entity.ts';

const schema = defineEntity({
  name: 'MatchBan',
  tableName: 'match_ban',
  properties: {
    id: idColumn(),
    programme: () => p.manyToOne(Programme).ref(),
    mentee: () => p.manyToOne(Teacher).ref().index(),
    mentor: () => p.manyToOne(Teacher).ref().index(),
    side: p.enum(banSides),
    reason: p.string().length(200),
    bannedByName: p.string().length(60),
    bannedAt: instantColumn(),
  },
  uniques: [{ properties: ['programme', 'mentee', 'mentor'] }],
});

/** Two who are not to be paired in a programme (禁止结对): a coordinator forbade it, or a side said no. */
export class MatchBan extends schema.class {}
schema.setClass(MatchBan);
