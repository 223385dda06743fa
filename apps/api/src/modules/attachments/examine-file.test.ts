import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { docx, hugePng, pdf, photo, zip } from '../../../test/files.ts';
import { RuleError } from '../../platform/errors.ts';
import { examineFile } from './examine-file.ts';

const codeOf = async (bytes: Buffer) => {
  try {
    return (await examineFile(bytes)).kind;
  } catch (error) {
    if (error instanceof RuleError) return error.problems.map(({ code }) => code).join();
    throw error;
  }
};

const sheet = zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' });
const slides = zip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p:presentation/>' });

test.each([
  ['pdf', () => pdf()],
  ['docx', () => docx()],
  ['xlsx', () => sheet],
  ['pptx', () => slides],
  ['jpeg', () => photo('jpeg')],
  ['png', () => photo('png')],
  ['webp', () => photo('webp')],
])('%s is told from its bytes', async (kind, make) => {
  expect(await codeOf(await make())).toBe(kind);
});

/** A directory that says another size than the part has. */
const claiming = (bytes: Buffer, size: number) => {
  const changed = Buffer.from(bytes);
  changed.writeUInt32LE(size, changed.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  return changed;
};
const container = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}0000`)]);
const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe('what is refused, each with one code', () => {
  test.each([
    ['nothing', () => Buffer.alloc(0), 'file-empty'],
    ['a text', () => Buffer.from('协议书'), 'attachment-kind-not-taken'],
    ['a web page', () => Buffer.from('<html><script>1</script>'), 'attachment-kind-not-taken'],
    ['a drawing with scripts', () => Buffer.from('<svg onload="x"/>'), 'attachment-kind-not-taken'],
    ['a program', () => Buffer.from('MZ\u0090\u0000'), 'attachment-kind-not-taken'],
    ['a phone picture', () => container('heic'), 'attachment-is-heic'],
    ['a video', () => container('isom'), 'attachment-kind-not-taken'],
    ['an old document', () => old, 'attachment-is-old-office'],
    [
      'a locked document',
      () => Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]),
      'file-password-protected',
    ],
    ['any archive', () => zip({ 'a.txt': 'x' }), 'attachment-kind-not-taken'],
    ['half a document', () => docx().subarray(0, 60), 'attachment-broken'],
    ['a document with macros', () => docx({ 'word/vbaProject.bin': 'x' }), 'attachment-has-macros'],
    ['a part that leads outside', () => docx({ '../../evil.xml': 'x' }), 'attachment-broken'],
    ['a part from the root', () => docx({ '/etc/passwd': 'x' }), 'attachment-broken'],
    ['two documents in one', () => docx({ 'xl/workbook.xml': 'x' }), 'attachment-two-kinds'],
    ['a bomb, told by its directory', () => claiming(docx(), 2_000_000_000), 'attachment-unpacks-too-large'],
    [
      'a bomb whose directory lies',
      () => claiming(zip({ '[Content_Types].xml': 'x'.repeat(9_000), 'word/document.xml': 'x' }), 10),
      'attachment-unpacks-too-large',
    ],
    ['a document with a tail', () => Buffer.concat([docx(), Buffer.from('tail')]), 'attachment-two-kinds'],
    ['a PDF cut off', () => pdf().subarray(0, 30), 'attachment-broken'],
    ['a PDF with an archive behind it', () => Buffer.concat([pdf(), docx()]), 'attachment-two-kinds'],
    ['half a photo', async () => (await photo('jpeg')).subarray(0, 300), 'attachment-broken'],
    ['a picture of enormous size', () => hugePng(60_000, 60_000), 'attachment-picture-too-large'],
    ['a picture that is noise', () => hugePng(4, 4), 'attachment-broken'],
  ])('%s', async (_what, make, code) => {
    expect(await codeOf(await make())).toBe(code);
  });
});

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s comes out upright, small and with nothing beside it',
  async (format) => {
    const given = await photo(format, { width: 4_000, height: 1_000 });
    expect((await sharp(given).metadata()).exif).toBeDefined();
    const { bytes } = await examineFile(given);
    const { exif, orientation, width, height } = await sharp(bytes).metadata();
    expect({ exif, orientation, width, height }).toEqual({ width: 640, height: 2_560 });
    expect(bytes.includes('QinglanPhone')).toBe(false);
  },
);

test('what hides behind a picture is gone', async () => {
  const { bytes } = await examineFile(Buffer.concat([await photo('jpeg'), docx()]));
  expect(bytes.includes('[Content_Types].xml')).toBe(false);
});
