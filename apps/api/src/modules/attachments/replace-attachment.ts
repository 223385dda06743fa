import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { attachFile, type FileToAttach } from './attach-file.ts';
import type { Attachment } from './attachment.entity.ts';
import { removeAttachment } from './remove-attachment.ts';

/** What is put in the place of an attachment that the caller has read at this version. */
export interface Replacement {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly name: string;
  readonly file: FileToAttach['file'];
}

/** Puts another file in the place of one, which is taken away: as the same on the same record. */
export async function replaceAttachment(
  em: SqlEntityManager,
  act: Act,
  { id, version, reason, name, file }: Replacement,
): Promise<Attachment> {
  const { owner, record, purpose, showsChildren } = await removeAttachment(em, act, { id, version, reason });
  return attachFile(em, act, { owner, record, purpose, showsChildren, name, file });
}
