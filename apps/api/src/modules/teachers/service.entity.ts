import { defineEntity, p } from '@mikro-orm/core';
import { dayColumn, idColumn } from '../../platform/columns.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Teacher } from './teacher.entity.ts';

const schema = defineEntity({
  name: 'Service',
  tableName: 'service',
  properties: {
    id: idColumn(),
    teacher: () => p.manyToOne(Teacher).ref().index(),
    kindergarten: () => p.manyToOne(Kindergarten).ref().index(),
    from: dayColumn().name('from_day'),
    to: dayColumn().name('to_day').nullable(),
  },
});

/** A teacher's time at one kindergarten; from and to inclusive, an open end is null. */
export class Service extends schema.class {}
schema.setClass(Service);
