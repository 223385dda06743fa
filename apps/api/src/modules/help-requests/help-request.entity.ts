import { defineEntity, p } from '@mikro-orm/core';
import { areas } from '@qinglan/domain/areas/area';
import { partnershipSides } from '@qinglan/domain/partnerships/partnership-side';
import { dayColumn, idColumn, versionColumn } from '../../platform/columns.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';

const schema = defineEntity({
  name: 'HelpRequest',
  tableName: 'help_request',
  properties: {
    id: idColumn(),
    partnership: () => p.manyToOne(Partnership).ref().index(),
    side: p.enum(partnershipSides),
    /** The side that raised it, and the one that is to answer, so that a scope needs no case. */
    raisedBy: () => p.manyToOne(Kindergarten).ref().index(),
    askedOf: () => p.manyToOne(Kindergarten).ref().index(),
    area: p.enum(areas).nullable(),
    question: p.text(),
    raisedOn: dayColumn(),
    raisedByName: p.string().length(60),
    dueOn: dayColumn(),
    answer: p.text().nullable(),
    answeredOn: dayColumn().nullable(),
    answeredByName: p.string().length(60).nullable(),
    version: versionColumn(),
  },
  indexes: [{ properties: ['dueOn', 'id'] }],
});

/** A difficulty that one side raises and the other answers (问题与答复). */
export class HelpRequest extends schema.class {}
schema.setClass(HelpRequest);
