import { decideRoster } from '@qinglan/domain/rosters/decide-roster';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FileRefusal } from '../../src/modules/rosters/file-refusal.ts';
import { markWorkbook } from '../../src/modules/rosters/mark-workbook.ts';
import { readWorkbook } from '../../src/modules/rosters/read-workbook.ts';
import { formats, rawWorkbook, textRows } from './xlsx-parts.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const gardenHeader = [
  '区县',
  '幼儿园名称',
  '办园性质',
  '等级',
  '城乡类型',
  '班级数',
  '在园幼儿数',
  '教职工数',
  '园长',
  '联系电话',
];
const garden = ['东湖区', '第一幼儿园', '公办', '省一级', '城区', '12', '360', '45', '王芳', '0571-88886666'];
const teacherHeader = ['姓名', '性别', '所在幼儿园', '岗位', '参加工作年月', '职称', '手机号'];
const teacher = (name: string, month = '2019.9') => [name, '女', '第一幼儿园', '教师', month, '一级', ''];
const gardens = { name: '园', rows: textRows([gardenHeader, garden]) };

const decided = async (bytes: Uint8Array) => {
  const sheets = await readWorkbook({ name: 'a.xlsx', bytes });
  const ground = { today: '2026-10-15', districts: ['东湖区'], kindergartens: [], teachers: [], remit: null };
  const { kindergartens, teachers, problems } = decideRoster(sheets, ground);
  const named = (each: readonly { kind: string; values?: unknown }[]) =>
    each.map(({ kind, values }) => (kind === 'new' ? (values as { name: string }).name : kind));
  return { kindergartens: named(kindergartens), teachers: named(teachers), problems, decisions: teachers };
};
const both = { kindergartens: ['第一幼儿园'], teachers: ['张丽'], problems: [] };

/** Writes every part anew. */
const rewrite = (bytes: Uint8Array, change: (path: string, xml: string) => readonly [string, string]) =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([path, part]) => {
        const [name, xml] = change(path, strFromU8(part));
        return [name, strToU8(xml)];
      }),
    ),
  );

describe('containers', () => {
  const plain = rawWorkbook([gardens, { name: '教师', rows: textRows([teacherHeader, teacher('张丽')]) }]);
  const elements =
    /<(\/?)(worksheet|sheetData|row|c|is|t|workbook|sheets|sheet|styleSheet|numFmts|numFmt|cellXfs|xf)(?=[\s>/])/g;

  test.each<[string, (path: string, xml: string) => readonly [string, string]]>([
    [
      'the strict namespaces',
      (path, xml) => [
        path,
        xml
          .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(relations, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
      ],
    ],
    ['a mark at the head of each part', (path, xml) => [path, `\uFEFF${xml}`]],
    ['backslashes in names', (path, xml) => [path.replaceAll('/', '\\'), xml]],
    ['names from the root', (path, xml) => [`/${path}`, xml]],
    [
      'a prefix on every element',
      (path, xml) =>
        /^xl\/[ws]/.test(path) && !path.endsWith('.rels')
          ? [path, xml.replace(elements, '<$1x:$2').replaceAll(`xmlns="${main}"`, `xmlns:x="${main}"`)]
          : [path, xml],
    ],
    [
      'the workbook in another place',
      (path, xml) => [
        path.replace('xl/workbook', 'book/wb').replace('xl/_rels/workbook', 'book/_rels/wb'),
        xml
          .replaceAll('xl/workbook.xml', 'book/wb.xml')
          .replace(/Target="(worksheets|styles)/g, 'Target="/xl/$1'),
      ],
    ],
  ])('with %s', async (_what, change) => {
    const bytes = rewrite(plain, change);
    expect(await decided(bytes)).toMatchObject(both);
    const problem = { file: 'a.xlsx', sheet: '教师', row: 2, column: '性别', value: '', code: 'required' };
    const back = await markWorkbook({ name: 'a.xlsx', bytes }, [
      { ...problem, facts: {}, message: '请看性别' } as never,
    ]);
    const [, sheet] = await readWorkbook({ name: 'a.xlsx', bytes: back });
    expect(sheet?.rows[1]?.cells.at(-1)).toBe('请看性别');
  });

  test.each<[string, Record<string, string>]>([
    [
      'a document under the name of a workbook',
      {
        '[Content_Types].xml':
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        'word/document.xml': '<w/>',
      },
    ],
    [
      'a binary workbook',
      {
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        'xl/workbook.bin': 'x',
      },
    ],
    [
      'an OpenDocument sheet',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' },
    ],
  ])('%s is refused', async (_what, parts) => {
    const bytes = zipSync(
      Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
    );
    const refusal = await readWorkbook({ name: 'a.xlsx', bytes }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(FileRefusal);
    expect((refusal as FileRefusal).code).toBe('file-wrong-type');
  });
});

describe('cells', () => {
  test('shared strings leave the readings of their characters out', async () => {
    const cell = (texts: readonly string[], row: number, first: number) =>
      texts
        .map((_text, at) => `<c r="${String.fromCharCode(65 + at)}${row}" t="s"><v>${first + at}</v></c>`)
        .join('');
    const row = teacher('张丽');
    const reading =
      '<r><t>张</t></r><r><t xml:space="preserve">丽 </t></r><rPh sb="0" eb="1"><t>zhang</t></rPh>';
    const strings = [...teacherHeader, ...row].map((text, at) =>
      at === teacherHeader.length ? `<si>${reading}</si>` : `<si><t>${text}</t><phoneticPr fontId="1"/></si>`,
    );
    const rows = `<row r="1">${cell(teacherHeader, 1, 0)}</row><row r="2">${cell(row, 2, teacherHeader.length)}</row>`;
    const bytes = rawWorkbook([{ name: '教师', rows }, gardens], {
      'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.join('')}</sst>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${relations}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId99" Type="${relations}/styles" Target="/xl/styles.xml"/></Relationships>`,
    });
    expect(await decided(bytes)).toMatchObject(both);
  });

  test('a date as strict workbooks write it is a day', async () => {
    const rows = `<row r="1"><c r="A1" t="d" s="${formats.date}"><v>2019-09-01T00:00:00</v></c></row>`;
    const [sheet] = await readWorkbook({ name: 'a.xlsx', bytes: rawWorkbook([{ name: '表', rows }]) });
    expect(sheet?.rows[0]?.cells).toEqual([{ day: '2019-09-01' }]);
  });

  test('months as offices write them', async () => {
    const written = [
      '2019.9',
      '2019.09',
      '2019年9月',
      '2019-09',
      '201909',
      '2019/9/1',
      '2019.9.1',
      '20190901',
      '２０１９ 年 ９ 月',
      '2019－09',
    ];
    const rows = written.map((month, at) => teacher(`张丽${'甲乙丙丁戊己庚辛壬癸'[at]}`, month));
    const bytes = rawWorkbook([gardens, { name: '教师', rows: textRows([teacherHeader, ...rows]) }]);
    const { decisions } = await decided(bytes);
    const months = decisions.map((each) => each.kind === 'new' && each.values.teachingSince);
    expect(months).toEqual(written.map(() => '2019-09'));
  });
});

describe('tables', () => {
  test('titles, a header of two rows, units in brackets, totals and a note', async () => {
    const rows = textRows([
      ['附件1'],
      ['2026年东湖区幼儿园基本情况统计表'],
      ['填报单位：东湖区教育局', null, null, '填报时间：2026年9月'],
      [
        '序号',
        '区县',
        '幼儿园名称',
        '办园性质',
        '等级',
        '城乡类型',
        '规模',
        null,
        '教职工数',
        '园长（负责人）',
        '联系电话',
      ],
      [null, null, null, null, null, null, '班级数（个）', '在园幼儿数（人）', null, null, null],
      ['1', ...garden],
      [
        '2',
        null,
        '第二幼儿园',
        '民办普惠',
        '市示范',
        '乡村',
        '6班',
        '约180人',
        '20',
        '李红',
        '139 1234 1234',
      ],
      ['合计', null, null, null, null, null, '18', '540', '65'],
      [null, '备注：数据截至9月1日'],
    ]);
    const merged = [
      'A2:K2',
      'G4:H4',
      ...'ABCDEFIJK'.split('').map((column) => `${column}4:${column}5`),
      'B6:B7',
    ];
    const after = `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    const { kindergartens, problems } = await decided(rawWorkbook([{ name: 'Sheet1', rows, after }]));
    expect([kindergartens, problems]).toEqual([['第一幼儿园', '第二幼儿园'], []]);
  });

  test('two tables below each other, each with a title', async () => {
    const rows = textRows([
      ['一、幼儿园'],
      gardenHeader,
      garden,
      [null],
      ['二、教师'],
      teacherHeader,
      teacher('张丽'),
    ]);
    expect(await decided(rawWorkbook([{ name: '全部', rows }]))).toMatchObject(both);
  });

  test('a header on every page, totals above, between and below', async () => {
    const rows = textRows([
      ['合 计', '3人'],
      teacherHeader,
      teacher('张丽'),
      ['小计', '1人'],
      teacherHeader,
      teacher('李晨'),
      [null, null, '总计：2'],
    ]);
    const { teachers, problems } = await decided(rawWorkbook([{ name: '教师', rows }, gardens]));
    expect([teachers, problems]).toEqual([['张丽', '李晨'], []]);
  });
});
