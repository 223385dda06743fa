import type { FileKind } from '@qinglan/domain/attachments/file-kind';
import sharp, { type Sharp } from 'sharp';
import { refuse } from '../../platform/errors.ts';

/** Longest edge that is kept: an A4 page at 220 dots an inch, which prints well. */
const edgePixelsMost = 2_560;
/** A picture of a few kilobytes can unfold to any size; the largest phone cameras stay below this. */
const megapixelsMost = 120;

export type Picture = Extract<FileKind, 'jpeg' | 'png' | 'webp'>;

// Two pictures at once would hold as much memory twice, and the server has other work.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Draws a picture anew: the right way up, of at most 2,560 pixels a side, and without what cameras write beside it
 * (place, time, device) or anybody hid behind it.
 * @throws RuleError attachment-broken or attachment-picture-too-large.
 */
export async function cleanPicture(bytes: Buffer, kind: Picture): Promise<Buffer> {
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => refuse({ code: 'attachment-broken' }));
  if (size.width * size.height > megapixelsMost * 1_000_000) {
    refuse({ code: 'attachment-picture-too-large', facts: { megapixelsMost } });
  }
  if (size.format !== kind) refuse({ code: 'attachment-broken' });
  const drawn = sharp(bytes, { failOn: 'truncated', limitInputPixels: megapixelsMost * 1_000_000 })
    .autoOrient()
    .resize({ width: edgePixelsMost, height: edgePixelsMost, fit: 'inside', withoutEnlargement: true });
  return written(drawn, kind)
    .toBuffer()
    .catch(() => refuse({ code: 'attachment-broken' }));
}

function written(drawn: Sharp, kind: Picture): Sharp {
  if (kind === 'png') return drawn.png({ compressionLevel: 9 });
  return kind === 'jpeg' ? drawn.jpeg({ quality: 85 }) : drawn.webp({ quality: 85 });
}
