import { defineEntity, p } from '@mikro-orm/core';
import { idColumn, instantColumn } from '../../platform/columns.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { Teacher } from '../teachers/teacher.entity.ts';

const schema = defineEntity({
  name: 'MenteeNomination',
  tableName: 'mentee_nomination',
  properties: {
    id: idColumn(),
    programme: () => p.manyToOne(Programme).ref(),
    teacher: () => p.manyToOne(Teacher).ref().index(),
    nominatedByName: p.string().length(60),
    nominatedAt: instantColumn(),
  },
  uniques: [{ properties: ['programme', 'teacher'] }],
});

/** A teacher whom the kindergarten puts forward for mentoring (推荐徒弟): settles the question of years and needs. */
export class MenteeNomination extends schema.class {}
schema.setClass(MenteeNomination);
