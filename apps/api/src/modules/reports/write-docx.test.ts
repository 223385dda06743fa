import { agreementPaper } from '@qinglan/domain/reports/agreement-paper';
import { signInSheet } from '@qinglan/domain/reports/sign-in-sheet';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeDocx } from './write-docx.ts';

const side = { address: null, principal: null, contact: null, signatory: null, duties: ['一事 & <二事>。'] };
const agreement = agreementPaper({
  ...{
    kind: 'pairing',
    title: '结对帮扶协议',
    programme: '城乡结对帮扶',
    semesterFocus: null,
    policyBases: [],
  },
  lead: { ...side, name: '实验幼儿园', district: '青山区' },
  assisted: { ...side, name: '阳光幼儿园', district: '东湖区' },
  ...{
    from: '2025-03-01',
    to: '2027-12-31',
    levels: [],
    supportKinds: [],
    dueOn: '2025-03-31',
    signedOn: null,
  },
});
const sheet = signInSheet({ event: '联合教研', day: null, place: null, participants: [] });

const partsOf = async (paper: typeof sheet) =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeDocx(paper)))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

/** Whether every tag that is opened is closed again, in order, and no sign stands bare. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>/, '');
  for (const [, closing, name, alone] of body.matchAll(
    /<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!alone) open.push(name!);
  }
  const texts = body.replace(/<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '');
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(texts);
}

test.each([
  ['an agreement', agreement],
  ['a sheet', sheet],
])('%s unpacks to well-formed parts on the page of offices', async (_what, paper) => {
  const parts = await partsOf(paper);
  for (const [name, xml] of Object.entries(parts)) expect(isWellFormed(xml), name).toBe(true);
  const page = parts['word/document.xml']!;
  // 37 mm, 28 mm and what is left of A4 around 156 by 225 mm, in twentieths of a point.
  expect(page).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/);
  expect(page).toMatch(/<w:pgMar w:top="209[78]" w:right="147[34]" w:bottom="198[34]" w:left="158[78]"/);
  expect(page).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
});

test('ranks have their fonts, and every font has one to stand in for it', async () => {
  const { 'word/document.xml': text, 'word/fontTable.xml': fonts } = await partsOf(agreement);
  for (const font of ['方正小标宋简体', '仿宋_GB2312', '黑体']) {
    expect(text).toContain(`w:eastAsia="${font}"`);
    expect(fonts).toMatch(new RegExp(`<w:font w:name="${font}"><w:altName w:val="[^"]+"/>`));
  }
  expect(text).toContain('一事 &amp; &lt;二事&gt;。');
});

test('the number of the page stands between dashes, outside', async () => {
  const parts = await partsOf(agreement);
  const footers = Object.entries(parts).filter(([name]) => /^word\/footer\d\.xml$/.test(name));
  expect(footers.map(([, xml]) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1]).sort()).toEqual(['left', 'right']);
  for (const [, xml] of footers) expect(xml).toMatch(/— <\/w:t>.*PAGE.* —/s);
  expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
});
