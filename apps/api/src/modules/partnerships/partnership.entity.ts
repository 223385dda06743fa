import { defineEntity, p } from '@mikro-orm/core';
import { partnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import { dayColumn, idColumn, versionColumn } from '../../platform/columns.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { MentorPair } from '../mentor-pairs/mentor-pair.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { PartnershipGroup } from './partnership-group.entity.ts';

const schema = defineEntity({
  name: 'Partnership',
  tableName: 'partnership',
  properties: {
    id: idColumn(),
    group: () => p.manyToOne(PartnershipGroup).ref().index(),
    /** The group's programme and lead again, so that a scope or a list needs no second join. */
    programme: () => p.manyToOne(Programme).ref().index(),
    lead: () => p.manyToOne(Kindergarten).ref().index(),
    assisted: () => p.manyToOne(Kindergarten).ref().index(),
    status: p.enum(partnershipStatuses),
    from: dayColumn().name('from_day'),
    to: dayColumn().name('to_day'),
    endReason: p.string().length(200).nullable(),
    version: versionColumn(),
    mentorPairs: () => p.oneToMany(MentorPair).mappedBy('partnership'),
  },
});

/** One lead and one assisted kindergarten joined for a programme (园所结对). */
export class Partnership extends schema.class {}
schema.setClass(Partnership);
