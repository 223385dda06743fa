import { defineEntity, p } from '@mikro-orm/core';
import { contactChannels } from '@qinglan/domain/contact-log/contact-entry';
import { dayColumn, idColumn, versionColumn } from '../../platform/columns.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';

const schema = defineEntity({
  name: 'ContactEntry',
  tableName: 'contact_entry',
  properties: {
    id: idColumn(),
    partnership: () => p.manyToOne(Partnership).ref().index(),
    channel: p.enum(contactChannels),
    on: dayColumn().name('on_day'),
    summary: p.text(),
    loggedByName: p.string().length(60),
    version: versionColumn(),
  },
});

/** A contact between the two sides of a partnership (联系记录): how, when, about what. */
export class ContactEntry extends schema.class {}
schema.setClass(ContactEntry);
