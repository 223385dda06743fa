import { refuse } from '../../platform/errors.ts';

const end = '%%EOF';
/** A PDF says where it ends near its end; programs that write it add no more than line ends. */
const tailBytes = 2_048;

/**
 * Refuses a PDF that was cut off, and one with something behind its end: such bytes can be a program or an archive too,
 * according to who reads them.
 * @throws RuleError attachment-broken or attachment-two-kinds.
 */
export function checkPdf(bytes: Buffer): void {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8))) refuse({ code: 'attachment-broken' });
  const last = bytes.lastIndexOf(end, undefined, 'latin1');
  if (last < 0) refuse({ code: 'attachment-broken' });
  const behind = bytes.subarray(last + end.length);
  if (behind.some((byte) => ![0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20].includes(byte))) {
    refuse({ code: 'attachment-two-kinds' });
  }
  if (behind.length > tailBytes) refuse({ code: 'attachment-broken' });
}
