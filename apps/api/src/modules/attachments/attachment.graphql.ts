import { attachmentChanges, removalInput } from '@qinglan/domain/attachments/attachment-input';
import { attachmentOwners } from '@qinglan/domain/attachments/attachment-owner';
import { attachmentPurposes } from '@qinglan/domain/attachments/attachment-purpose';
import { fileKinds } from '@qinglan/domain/attachments/file-kind';
import { builder } from '../../platform/builder.ts';
import type { Conditions } from '../../platform/row-types.ts';
import { Attachment } from './attachment.entity.ts';
import { attachmentScope } from './attachment.scope.ts';
import { removeAttachment } from './remove-attachment.ts';
import { updateAttachment } from './update-attachment.ts';

const AttachmentOwnerType = builder.codes('AttachmentOwner', attachmentOwners);
const AttachmentPurposeType = builder.codes('AttachmentPurpose', attachmentPurposes);

builder.entity(Attachment, {
  scope: attachmentScope,
  description:
    'A file that hangs on a record. It is put in with `POST /files/attachments` and lies at `/files/attachments/{id}`.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    name: t.column('name'),
    kind: t.column('kind', {
      type: builder.codes('FileKind', fileKinds),
      description: 'Told from its bytes.',
    }),
    size: t.column('size', { description: 'In bytes.' }),
    hash: t.column('hash', { description: 'SHA-256 of the bytes as kept, hex.' }),
    purpose: t.column('purpose', { type: AttachmentPurposeType }),
    showsChildren: t.column('showsChildren', {
      description: 'For the two sides and the city; whoever opens it is written down.',
    }),
    owner: t.column('owner', { type: AttachmentOwnerType }),
    record: t.column('record', { type: 'ID' }),
    kindergarten: t.relation('kindergarten', {
      description: 'On whose part of the record it stands; null where it is common to all sides.',
    }),
    uploadedByName: t.column('uploadedByName'),
    uploadedAt: t.column('uploadedAt'),
    keptUntil: t.column('keptUntil', {
      description: 'Last day on which the file is kept; null: as long as the record.',
    }),
    removedOn: t.column('removedOn'),
    removalReason: t.column('removalReason'),
    viewerCanEdit: t.may('write'),
  }),
});

const AttachmentFilter = builder.inputType('AttachmentFilter', {
  fields: (t) => ({
    owners: t.field({ type: [AttachmentOwnerType] }),
    record: t.id(),
    purposes: t.field({ type: [AttachmentPurposeType] }),
    removed: t.boolean({ description: 'true: those taken away. Without it: those that are there.' }),
  }),
});

const attachmentWhere = (filter: Partial<typeof AttachmentFilter.$inferInput>): Conditions<Attachment> => ({
  read: [
    filter.owners && { owner: { $in: filter.owners } },
    filter.record && { record: filter.record },
    filter.purposes && { purpose: { $in: filter.purposes } },
    !filter.removed && { removedOn: null },
  ],
  write: [filter.removed && { removedOn: { $ne: null } }],
});

builder.queryField('attachments', (t) =>
  t.rows(Attachment, {
    can: 'attachment:read',
    filter: AttachmentFilter,
    where: attachmentWhere,
    defaultDescending: true,
    description: 'Files on the records that the viewer sees, the latest first.',
  }),
);

const UpdateAttachmentInput = builder.inputType('UpdateAttachmentInput', {
  description: 'A field left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    name: t.string(),
    purpose: t.field({ type: AttachmentPurposeType }),
    showsChildren: t.boolean(),
  }),
});

const RemoveAttachmentInput = builder.inputType('RemoveAttachmentInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true }),
  }),
});

builder.mutationField('updateAttachment', (t) =>
  t.verb({
    type: Attachment,
    can: 'attachment:edit',
    input: UpdateAttachmentInput,
    check: () => attachmentChanges,
    run: updateAttachment,
  }),
);

builder.mutationField('removeAttachment', (t) =>
  t.verb({
    type: Attachment,
    can: 'attachment:remove',
    input: RemoveAttachmentInput,
    check: () => removalInput,
    run: removeAttachment,
  }),
);
