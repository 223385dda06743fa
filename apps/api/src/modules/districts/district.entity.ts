import { defineEntity, p } from '@mikro-orm/core';
import { idColumn, sortKeyColumn, versionColumn } from '../../platform/columns.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';

const schema = defineEntity({
  name: 'District',
  tableName: 'district',
  properties: {
    id: idColumn(),
    name: p.string().length(60).unique(),
    nameKey: sortKeyColumn(),
    version: versionColumn(),
    kindergartens: () => p.oneToMany(Kindergarten).mappedBy('district'),
  },
});

/** A district or county (区县) of the city. */
export class District extends schema.class {}
schema.setClass(District);
