import { defineEntity, p } from '@mikro-orm/core';
import type { LeadingGroupPerson } from '@qinglan/domain/partnerships/leading-group';
import { dayColumn, documentColumn, idColumn, versionColumn } from '../../platform/columns.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { Partnership } from './partnership.entity.ts';

const schema = defineEntity({
  name: 'PartnershipGroup',
  tableName: 'partnership_group',
  properties: {
    id: idColumn(),
    programme: () => p.manyToOne(Programme).ref(),
    lead: () => p.manyToOne(Kindergarten).ref().index(),
    /** The leading group of both sides, with the areas that each person answers for. */
    leadingGroupFormedOn: dayColumn().nullable(),
    leadingGroupPeople: documentColumn<readonly LeadingGroupPerson[]>().default('[]'),
    version: versionColumn(),
    partnerships: () => p.oneToMany(Partnership).mappedBy('group'),
  },
  uniques: [{ properties: ['programme', 'lead'] }],
});

/** All partnerships of one lead in a programme (一帮多); a group of one is normal. */
export class PartnershipGroup extends schema.class {}
schema.setClass(PartnershipGroup);
