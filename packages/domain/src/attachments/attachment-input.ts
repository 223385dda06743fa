import { z } from 'zod';
import { reasonField, recordIdField, requiredLine } from '../text/text-input.ts';
import { attachmentOwners } from './attachment-owner.ts';
import { attachmentPurposes } from './attachment-purpose.ts';

/** Why an attachment was taken away. */
export const removalInput = z.object({ reason: reasonField });

/** What can be put right about an attachment without giving another file. */
export const attachmentChanges = z
  .object({
    name: requiredLine({ most: 100 }),
    purpose: z.enum(attachmentPurposes),
    showsChildren: z.boolean(),
  })
  .partial();
export type AttachmentChanges = z.infer<typeof attachmentChanges>;

/** A name is tidied when it is known what the file is; until then it need only not be endless. */
const uploadName = z.string().max(500).default('');

/** What the address of an upload says of its file. */
export const fileUpload = z.object({
  owner: z.enum(attachmentOwners),
  record: recordIdField,
  purpose: z.enum(attachmentPurposes),
  name: uploadName,
  showsChildren: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
});

/** What the address of a replacement says: the version that was read, and why another file takes its place. */
export const replacementUpload = z.object({
  version: z.coerce.number().int(),
  reason: reasonField,
  name: uploadName,
});
