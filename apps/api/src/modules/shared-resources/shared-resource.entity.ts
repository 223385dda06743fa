import { defineEntity, p } from '@mikro-orm/core';
import { partnershipSides } from '@qinglan/domain/partnerships/partnership-side';
import { sharedResourceKinds } from '@qinglan/domain/shared-resources/shared-resource';
import { dayColumn, idColumn, versionColumn } from '../../platform/columns.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';

const schema = defineEntity({
  name: 'SharedResource',
  tableName: 'shared_resource',
  properties: {
    id: idColumn(),
    partnership: () => p.manyToOne(Partnership).ref().index(),
    givenBy: p.enum(partnershipSides),
    kind: p.enum(sharedResourceKinds),
    title: p.string().length(100),
    /** In words: forty books, three days, 5000 yuan. */
    amount: p.string().length(60).nullable(),
    note: p.string().length(300).nullable(),
    on: dayColumn().name('on_day'),
    version: versionColumn(),
  },
});

/** Something that one side of a partnership gave the other (资源共享). */
export class SharedResource extends schema.class {}
schema.setClass(SharedResource);
