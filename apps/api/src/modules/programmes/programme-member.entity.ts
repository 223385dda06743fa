import { defineEntity, p } from '@mikro-orm/core';
import { memberRoles } from '@qinglan/domain/programmes/programme';
import { idColumn, versionColumn } from '../../platform/columns.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Programme } from './programme.entity.ts';

const schema = defineEntity({
  name: 'ProgrammeMember',
  tableName: 'programme_member',
  properties: {
    id: idColumn(),
    programme: () => p.manyToOne(Programme).ref(),
    kindergarten: () => p.manyToOne(Kindergarten).ref().index(),
    role: p.enum(memberRoles),
    leadCapacity: p.smallint().default(0),
    version: versionColumn(),
  },
  uniques: [{ properties: ['programme', 'kindergarten'] }],
});

/** A kindergarten in a programme (项目成员园), with its role and, for a lead, how many it can help. */
export class ProgrammeMember extends schema.class {}
schema.setClass(ProgrammeMember);
