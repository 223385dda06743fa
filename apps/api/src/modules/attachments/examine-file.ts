import { createHash } from 'node:crypto';
import { type FileKind, fileKindList, fileKinds } from '@qinglan/domain/attachments/file-kind';
import { checkOffice } from './check-office.ts';
import { checkPdf } from './check-pdf.ts';
import { cleanPicture } from './clean-picture.ts';
import { fileHead } from './file-head.ts';

/** A file that may be kept: its kind, told from its bytes, and the bytes to keep. */
export interface ExaminedFile {
  readonly kind: FileKind;
  readonly bytes: Buffer;
  /** SHA-256 of these bytes, hex. */
  readonly hash: string;
}

const taken = fileKinds.map((kind) => fileKindList.labels[kind]);

/**
 * Decides by its bytes what an uploaded file is and whether it is taken. A picture comes out drawn anew.
 * @throws RuleError with the one code that says what is wrong.
 */
export async function examineFile(given: Buffer): Promise<ExaminedFile> {
  const { kind, bytes } = await examined(given);
  return { kind, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}

async function examined(bytes: Buffer): Promise<Omit<ExaminedFile, 'hash'>> {
  const head = fileHead(bytes, taken);
  if (head === 'office') return { kind: await checkOffice(bytes, taken), bytes };
  if (head !== 'pdf') return { kind: head, bytes: await cleanPicture(bytes, head) };
  checkPdf(bytes);
  return { kind: head, bytes };
}
