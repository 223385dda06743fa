import { defineEntity, p } from '@mikro-orm/core';
import { agreementKinds } from '@qinglan/domain/partnerships/agreement';
import { dayColumn, documentColumn, idColumn, versionColumn } from '../../platform/columns.ts';
import { Partnership } from './partnership.entity.ts';

const schema = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    id: idColumn(),
    partnership: () => p.manyToOne(Partnership).ref(),
    kind: p.enum(agreementKinds),
    dueOn: dayColumn(),
    signedOn: dayColumn().nullable(),
    leadSignatory: p.string().length(30).nullable(),
    assistedSignatory: p.string().length(30).nullable(),
    leadDuties: documentColumn<string[]>().defaultRaw("'[]'"),
    assistedDuties: documentColumn<string[]>().defaultRaw("'[]'"),
    version: versionColumn(),
  },
  uniques: [{ properties: ['partnership', 'kind'] }],
});

/** What both sides of a partnership promise and sign (协议); one of each kind. */
export class Agreement extends schema.class {}
schema.setClass(Agreement);
