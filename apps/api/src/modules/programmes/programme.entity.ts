import { defineEntity, p } from '@mikro-orm/core';
import { type ProgrammePolicy, programmePolicyDefault } from '@qinglan/domain/programmes/programme-policy';
import { dayColumn, documentColumn, idColumn, versionColumn } from '../../platform/columns.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { ProgrammeMember } from './programme-member.entity.ts';

const schema = defineEntity({
  name: 'Programme',
  tableName: 'programme',
  properties: {
    id: idColumn(),
    name: p.string().length(120),
    from: dayColumn().name('from_day'),
    to: dayColumn().name('to_day'),
    /** The documents the programme rests on (依据文件). */
    policyBases:
      documentColumn<{ title: string; number: string | null; issuer: string | null }[]>().defaultRaw("'[]'"),
    /** What the city decides about its partnerships. */
    policy: documentColumn<ProgrammePolicy>().default(JSON.stringify(programmePolicyDefault)),
    version: versionColumn(),
    members: () => p.oneToMany(ProgrammeMember).mappedBy('programme'),
    partnerships: () => p.oneToMany(Partnership).mappedBy('programme'),
  },
});

/** A programme of help (帮扶项目), three years by default. */
export class Programme extends schema.class {}
schema.setClass(Programme);
