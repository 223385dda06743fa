import { defineEntity, p } from '@mikro-orm/core';
import type { LaunchMark } from '@qinglan/domain/partnerships/launch-mark';
import type { PartnershipLevel, SupportKind } from '@qinglan/domain/partnerships/partnership-level';
import { partnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import type { Proposal } from '@qinglan/domain/partnerships/proposal';
import { codesColumn, dayColumn, documentColumn, idColumn, versionColumn } from '../../platform/columns.ts';
import { ContactEntry } from '../contact-log/contact-entry.entity.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { MentorPair } from '../mentor-pairs/mentor-pair.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { SharedResource } from '../shared-resources/shared-resource.entity.ts';
import { Agreement } from './agreement.entity.ts';
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
    levels: codesColumn<PartnershipLevel>().default([]),
    supportKinds: codesColumn<SupportKind>().default([]),
    semesterFocus: p.string().length(300).nullable(),
    publishedOn: dayColumn().nullable(),
    /** The last day on which the assisted side may contest; follows from the school calendar on publishing. */
    contestableUntil: dayColumn().nullable(),
    contestReason: p.string().length(200).nullable(),
    confirmedOn: dayColumn().nullable(),
    /** Whether a coordinator recorded the confirmation for the assisted side. */
    confirmedForSide: p.boolean().nullable(),
    leadContactName: p.string().length(30).nullable(),
    leadContactPhone: p.string().length(30).nullable(),
    assistedContactName: p.string().length(30).nullable(),
    assistedContactPhone: p.string().length(30).nullable(),
    /** What each side itself says of the partnership; nobody else writes there. */
    leadWords: p.text().nullable(),
    assistedWords: p.text().nullable(),
    /** Why a draft was proposed; gone once the partnership is published. */
    proposal: documentColumn<Proposal>().nullable(),
    /** A draft that a coordinator has settled: running the matching again leaves it alone. */
    locked: p.boolean().default(false),
    endReason: p.string().length(200).nullable(),
    /** What is noted by hand of the launch; most of its checklist follows from records. */
    launchMarks: documentColumn<readonly LaunchMark[]>().default('[]'),
    version: versionColumn(),
    agreements: () => p.oneToMany(Agreement).mappedBy('partnership'),
    contactEntries: () => p.oneToMany(ContactEntry).mappedBy('partnership'),
    sharedResources: () => p.oneToMany(SharedResource).mappedBy('partnership'),
    mentorPairs: () => p.oneToMany(MentorPair).mappedBy('partnership'),
  },
  indexes: [{ properties: ['from', 'id'] }],
});

/** One lead and one assisted kindergarten joined for a programme (园所结对). */
export class Partnership extends schema.class {}
schema.setClass(Partnership);
