import type { Readable } from 'node:stream';
import { refuse } from '../../platform/errors.ts';

/**
 * The bytes that a request brings, and no more of them than are taken: what comes beyond is let go by unread.
 * @throws RuleError attachment-too-large; attachment-broken when the line broke off before all had come.
 */
export async function receiveBody(body: Readable, megabytesMost: number, said?: number): Promise<Buffer> {
  const bytesMost = megabytesMost * 1024 * 1024;
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of body) {
      size += (part as Buffer).length;
      // Read to its end all the same: a browser that is cut off while it sends never hears why.
      if (size <= bytesMost) parts.push(part as Buffer);
      else parts.length = 0;
      if (size > bytesMost * 4) break;
    }
  } catch {
    refuse({ code: 'attachment-broken' });
  }
  if (size > bytesMost) refuse({ code: 'attachment-too-large', facts: { megabytesMost } });
  if (said !== undefined && said !== size) refuse({ code: 'attachment-broken' });
  return Buffer.concat(parts, size);
}
