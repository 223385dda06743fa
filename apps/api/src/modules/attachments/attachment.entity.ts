import { defineEntity, p } from '@mikro-orm/core';
import { attachmentOwners } from '@qinglan/domain/attachments/attachment-owner';
import { attachmentPurposes } from '@qinglan/domain/attachments/attachment-purpose';
import { fileKinds } from '@qinglan/domain/attachments/file-kind';
import { dayColumn, idColumn, instantColumn, versionColumn } from '../../platform/columns.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { MentorPair } from '../mentor-pairs/mentor-pair.entity.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { PartnershipGroup } from '../partnerships/partnership-group.entity.ts';

const schema = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    id: idColumn(),
    name: p.string().length(100),
    kind: p.enum(fileKinds),
    /** Of the bytes as kept, after a picture was written anew. */
    size: p.integer(),
    /** SHA-256 of the bytes as kept, hex: their name in the store. Stays when they are erased. */
    hash: p.string().length(64).index(),
    purpose: p.enum(attachmentPurposes),
    showsChildren: p.boolean().default(false),
    owner: p.enum(attachmentOwners),
    /** Id of the record that it hangs on, of the kind that `owner` says. */
    record: p.uuid(),
    /** The record again, in the column of its kind, and what a scope asks of it. */
    partnership: () => p.manyToOne(Partnership).ref().nullable().index(),
    group: () => p.manyToOne(PartnershipGroup).ref().nullable().index(),
    mentorPair: () => p.manyToOne(MentorPair).ref().nullable().index(),
    /** On whose part of the record it stands; null where it is common to all sides. */
    kindergarten: () => p.manyToOne(Kindergarten).ref().nullable().index(),
    uploadedBy: p.uuid(),
    uploadedByName: p.string().length(60),
    uploadedAt: instantColumn(),
    /** Last day on which the bytes are kept; null: as long as the record. */
    keptUntil: dayColumn().nullable(),
    removedOn: dayColumn().nullable(),
    removalReason: p.string().length(200).nullable(),
    /** When the bytes were erased; the row stays, for what was there and its hash. */
    erasedAt: instantColumn().nullable(),
    version: versionColumn(),
  },
  indexes: [{ properties: ['owner', 'record'] }],
});

/** A file that hangs on a record (附件): what it is, whose, and where its bytes lie. */
export class Attachment extends schema.class {}
schema.setClass(Attachment);
