import type { FileKind } from '@qinglan/domain/attachments/file-kind';
import { refuse } from '../../platform/errors.ts';

/** What the first bytes say: a kind, or one of the Office kinds, which only the inside tells apart. */
export type FileHead = Extract<FileKind, 'pdf' | 'jpeg' | 'png' | 'webp'> | 'office';

const heads: readonly (readonly [FileHead, readonly (number | null)[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['office', [0x50, 0x4b, 0x03, 0x04]],
];

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Brands of the container that phones keep pictures in; the same container holds videos under other brands. */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'heif', 'mif1', 'msf1', 'avif'];

/** @throws RuleError for what is empty or no kind that is taken, each with the code that says what to do about it. */
export function fileHead(bytes: Buffer, taken: readonly string[]): FileHead {
  if (bytes.length === 0) refuse({ code: 'file-empty' });
  const found = heads.find(([, head]) => head.every((byte, at) => byte === null || bytes[at] === byte));
  if (found !== undefined) return found[0];
  if (oldOffice.every((byte, at) => bytes[at] === byte)) {
    const locked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    refuse({ code: locked ? 'file-password-protected' : 'attachment-is-old-office' });
  }
  if (bytes.toString('latin1', 4, 8) === 'ftyp' && heicBrands.includes(bytes.toString('latin1', 8, 12))) {
    refuse({ code: 'attachment-is-heic' });
  }
  return refuse({ code: 'attachment-kind-not-taken', facts: { taken } });
}
