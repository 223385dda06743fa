import { FileRefusal } from './file-refusal.ts';

export type FileSort = 'xlsx' | 'csv';

/**
 * What a file is, by its first bytes and, where those do not say, by its name.
 * @throws FileRefusal for everything that is neither .xlsx nor .csv.
 */
export function fileSort(bytes: Uint8Array, name: string): FileSort {
  if (bytes.length === 0) throw new FileRefusal('file-empty');
  if (beginsWith(bytes, [0x50, 0x4b])) return 'xlsx';
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new FileRefusal(holdsEncryptedPackage(bytes) ? 'file-password-protected' : 'file-wrong-type');
  }
  if (/\.(csv|txt)$/i.test(name)) return 'csv';
  throw new FileRefusal(/\.xlsx$/i.test(name) && !isMarkup(bytes) ? 'file-broken' : 'file-wrong-type');
}

function beginsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}

/** Office wraps a workbook with an opening password into an old container whose stream has this name. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

/** Web pages that systems hand out under an Excel name. */
function isMarkup(bytes: Uint8Array): boolean {
  return /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}
