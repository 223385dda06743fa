import { defineEntity, p } from '@mikro-orm/core';
import { areas } from '@qinglan/domain/areas/area';
import { adviceStatuses } from '@qinglan/domain/site-visits/advice-status';
import { dayColumn, idColumn, versionColumn } from '../../platform/columns.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { SiteVisit } from './site-visit.entity.ts';

const schema = defineEntity({
  name: 'SiteAdvice',
  tableName: 'site_advice',
  properties: {
    id: idColumn(),
    visit: () => p.manyToOne(SiteVisit).ref().index(),
    /** Who was visited again, so that what is late can be counted without a join. */
    kindergarten: () => p.manyToOne(Kindergarten).ref().index(),
    position: p.smallint(),
    text: p.string().length(300),
    area: p.enum(areas).nullable(),
    dueOn: dayColumn().nullable(),
    status: p.enum(adviceStatuses).default('open'),
    doneOn: dayColumn().nullable(),
    outcome: p.string().length(500).nullable(),
    version: versionColumn(),
  },
});

/** A piece of advice given at a visit (建议), and what the visited side did about it. */
export class SiteAdvice extends schema.class {}
schema.setClass(SiteAdvice);
