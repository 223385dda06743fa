import { contactChannels, contactEntryInput } from '@qinglan/domain/contact-log/contact-entry';
import { builder } from '../../platform/builder.ts';
import { ContactEntry } from './contact-entry.entity.ts';
import { contactEntryScope } from './contact-entry.scope.ts';
import { correctContact } from './correct-contact.ts';
import { logContact } from './log-contact.ts';

const ContactChannelType = builder.codes('ContactChannel', contactChannels);

builder.entity(ContactEntry, {
  scope: contactEntryScope,
  description: 'A contact between the two sides of a partnership.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    partnership: t.relation('partnership'),
    channel: t.column('channel', { type: ContactChannelType }),
    on: t.column('on'),
    summary: t.column('summary'),
    loggedByName: t.column('loggedByName'),
  }),
});

const LogContactInput = builder.inputType('LogContactInput', {
  fields: (t) => ({
    partnershipId: t.id({ required: true }),
    channel: t.field({ type: ContactChannelType, required: true }),
    on: t.field({ type: 'Day', required: true }),
    summary: t.string({ required: true }),
  }),
});

const CorrectContactInput = builder.inputType('CorrectContactInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    channel: t.field({ type: ContactChannelType, required: true }),
    on: t.field({ type: 'Day', required: true }),
    summary: t.string({ required: true }),
  }),
});

builder.mutationField('logContact', (t) =>
  t.verb({
    type: ContactEntry,
    can: 'contact:log',
    input: LogContactInput,
    check: contactEntryInput,
    run: logContact,
  }),
);
builder.mutationField('correctContact', (t) =>
  t.verb({
    type: ContactEntry,
    can: 'contact:log',
    input: CorrectContactInput,
    check: contactEntryInput,
    run: correctContact,
  }),
);
