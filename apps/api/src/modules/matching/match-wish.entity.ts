import { defineEntity, p } from '@mikro-orm/core';
import { idColumn } from '../../platform/columns.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { Teacher } from '../teachers/teacher.entity.ts';

const schema = defineEntity({
  name: 'MatchWish',
  tableName: 'match_wish',
  properties: {
    id: idColumn(),
    programme: () => p.manyToOne(Programme).ref(),
    teacher: () => p.manyToOne(Teacher).ref(),
    wished: () => p.manyToOne(Teacher).ref(),
    /** 1 is the first wish. */
    rank: p.smallint(),
  },
  uniques: [{ properties: ['programme', 'teacher', 'wished'] }],
});

/** Whom a teacher would like as mentor or mentee (意愿); the next run weighs it. */
export class MatchWish extends schema.class {}
schema.setClass(MatchWish);
