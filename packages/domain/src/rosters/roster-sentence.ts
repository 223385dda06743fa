import type { RuleFact } from '../rule-codes.ts';
import type { RosterCode } from './roster-problem.ts';

/** What a sentence may quote. */
export interface Quoted {
  readonly sheet: string;
  readonly column: string | null;
  readonly value: string;
  readonly facts: Readonly<Record<string, RuleFact>>;
}

/** The sentence for a code, as a coordinator reads it in the list of problems and in the returned workbook. */
export function rosterSentence(code: RosterCode, quoted: Quoted): string {
  return sentences[code]({ ...quoted, value: shorten(quoted.value) });
}

const quotedCharactersMost = 40;

const sentences: Readonly<Record<RosterCode, (quoted: Quoted) => string>> = {
  'file-wrong-type': () => '只能读取 .xlsx 或 .csv 文件，请用 Excel 或 WPS 另存为 .xlsx 后再上传。',
  'file-password-protected': () => '文件设有打开密码，请取消密码后再上传。',
  'file-broken': () => '文件已损坏，无法打开，请用 Excel 或 WPS 打开检查并重新保存后再上传。',
  'file-empty': () => '文件里没有任何内容。',
  'file-too-large': ({ facts }) =>
    `文件过大（${limitWords(facts.limit)}超过 ${fact(facts.most)}），请拆分后再上传。`,
  'file-without-roster': () =>
    '没有找到花名册：请保留表头，幼儿园表要有“幼儿园名称”，教师表要有“姓名”和“所在幼儿园”。',
  'roster-column-missing': ({ sheet, column }) =>
    `工作表“${sheet}”缺少“${column}”列，这张表的各行都无法读取。`,
  required: ({ column }) => `“${column}”没有填写。`,
  'too-short': ({ column, value, facts }) => `“${column}”太短：“${value}”，至少 ${fact(facts.least)} 个字。`,
  'too-long': ({ column, facts }) => `“${column}”太长，最多 ${fact(facts.most)} 个字。`,
  'bad-characters': ({ column }) => `“${column}”含有无法保存的字符，请重新录入。`,
  'unknown-value': ({ column, value, facts }) =>
    `“${column}”不认识“${value}”，可填：${list(facts.allowed)}。`,
  'out-of-range': ({ column, value, facts }) =>
    `“${column}”填的是 ${value}，${rangeWords(facts.least, facts.most)}。`,
  'not-whole': ({ column, value }) => `“${column}”应是整数，填的是 ${value}。`,
  'not-a-number': ({ column, value }) => `“${column}”应是数字，填的是“${value}”。`,
  'number-in-words': ({ column, value }) => `“${column}”要用阿拉伯数字填写，填的是“${value}”。`,
  'not-a-month': ({ column, value }) => `“${column}”读不出年月：“${value}”，请写成 2019-09 这样的年月。`,
  'in-the-future': ({ column, value }) => `“${column}”填的 ${value} 还没有到。`,
  'coordinate-pair-incomplete': ({ column }) => `经度和纬度要一起填写，缺少“${column}”。`,
  'bad-phone': ({ column, value }) => `“${column}”不是正确的电话号码：“${value}”，固定电话要带区号。`,
  'masked-phone-differs': ({ column, value }) =>
    `“${column}”填的是带星号的号码 ${value}，与系统里的号码对不上，请填写完整号码。`,
  'kindergarten-twice': ({ value, facts }) => `幼儿园“${value}”重复，${placeWords(facts)}已经有了。`,
  'kindergarten-unknown': ({ value }) => `找不到幼儿园“${value}”，请先登记幼儿园或改正名称。`,
  'kindergarten-refused': ({ value, facts }) =>
    `幼儿园“${value}”自己的那一行（${placeWords(facts)}）有问题，请先改正那一行。`,
  'kindergarten-ambiguous': ({ value, facts }) =>
    `“${value}”对应 ${fact(facts.records)} 所幼儿园，无法判断是哪一所，请写明区县或园所代码。`,
  'kindergarten-archived': ({ value }) => `幼儿园“${value}”已停用，请先恢复后再导入。`,
  'kindergarten-name-taken': ({ value }) => `本区县另有一所幼儿园叫“${value}”，园所代码不同，请核对。`,
  'employee-number-twice': ({ value, facts }) => `工号 ${value} 重复，${placeWords(facts)}已经用过。`,
  'teacher-twice': ({ value, facts }) =>
    `教师“${value}”重复，与${placeWords(facts)}同园同名同参加工作年月，请填工号区分。`,
  'teacher-ambiguous': ({ value, facts }) =>
    `“${value}”在本园对应 ${fact(facts.records)} 位教师，无法判断是哪一位，请填工号。`,
  'already-left': ({ value }) => `教师“${value}”在系统里已离职，请先办理返岗后再导入。`,
  'transfer-before-service': ({ value, facts }) =>
    `教师自 ${fact(facts.from)} 起才在现在的幼儿园任职，不能在同一天调到“${value}”，请改天再导入或先改正任职日期。`,
  'district-outside-remit': ({ value }) => `“${value}”不在您负责的区县，无法导入。`,
  'unknown-word': ({ column, facts }) => `“${column}”里不认识：${list(facts.words)}，没有导入这些内容。`,
  'month-unclear': ({ column, value, facts }) =>
    `“${column}”是数字 ${value}，按 ${fact(facts.read)} 读取；如果是 ${fact(facts.other)}，请改成文本再上传。`,
  'figures-missing': () => '没有填写班级数、在园幼儿数和教职工数，本学年的基本情况为空。',
  'district-created': ({ facts }) => `系统里还没有“${fact(facts.district)}”，导入时会新建这个区县。`,
  'roster-sheet-skipped': ({ sheet }) => `工作表“${sheet}”没有花名册的表头，没有读取。`,
  'roster-column-skipped': ({ value }) => `“${value}”这一列不在花名册的范围内，没有读取。`,
  'roster-column-twice': ({ column, value }) => `“${column}”有两列，只读取第一列，“${value}”这一列没有读取。`,
  'roster-note-skipped': ({ value }) => `“${value}”像是表下的说明，没有当作数据读取。`,
};

function fact(value: RuleFact | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

function list(value: RuleFact | undefined): string {
  return Array.isArray(value) ? value.join('、') : fact(value);
}

function rangeWords(least: RuleFact | undefined, most: RuleFact | undefined): string {
  if (typeof least === 'number' && typeof most === 'number') return `应在 ${least} 到 ${most} 之间`;
  return typeof least === 'number' ? `不能小于 ${least}` : `不能大于 ${fact(most)}`;
}

function placeWords({ file, sheet, row }: Readonly<Record<string, RuleFact>>): string {
  const within = file === undefined ? '' : `文件“${fact(file)}”`;
  return `${within}工作表“${fact(sheet)}”第 ${fact(row)} 行`;
}

const limits: Readonly<Record<string, string>> = {
  bytes: '字节数',
  entries: '内部文件数',
  unpacked: '解压后的字节数',
  sheets: '工作表数',
  rows: '行数',
  columns: '列数',
  cells: '单元格数',
};

function limitWords(limit: RuleFact | undefined): string {
  return limits[fact(limit)] ?? '';
}

function shorten(value: string): string {
  const signs = [...value];
  return signs.length > quotedCharactersMost ? `${signs.slice(0, quotedCharactersMost).join('')}…` : value;
}
