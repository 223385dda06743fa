import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areas } from '../areas/area.ts';
import type { AgreementFacts } from '../partnerships/agreement.ts';
import { agreementPaper } from './agreement-paper.ts';
import { bureauReturn, type ReturnedKindergarten } from './bureau-return.ts';
import { appointmentPaper, type MentorPairFacts, mentorAgreementPaper } from './mentor-papers.ts';
import type { OfficialPaper } from './official-paper.ts';
import { paperName } from './paper-name.ts';
import { signInSheet } from './sign-in-sheet.ts';

const side = (name: string) => ({
  ...{
    name,
    district: '青山区',
    address: '和平路8号',
    principal: '王芳',
    contact: '李娜',
    signatory: '王芳',
  },
  duties: ['一事。', '二事。'],
});
const agreement: AgreementFacts = {
  ...{ kind: 'pairing', title: '结对帮扶协议', programme: '城乡结对帮扶', semesterFocus: null },
  policyBases: [{ title: '关于结对帮扶的通知', number: '青教〔2025〕3号' }],
  ...{ lead: side('实验幼儿园'), assisted: side('阳光幼儿园') },
  ...{ from: '2025-03-01', to: '2027-12-31', levels: ['principal', 'teacher'], supportKinds: ['software'] },
  ...{ dueOn: '2025-03-31', signedOn: null },
};
const pair: MentorPairFacts = {
  mentor: { name: '林静', kindergarten: '实验幼儿园', post: 'teacher' },
  mentee: { name: '陈小雨', kindergarten: '阳光幼儿园', post: 'teacher' },
  ...{ kind: 'induction', focusAreas: ['lessonDesign'], from: '2026-09-01', to: null, programme: null },
};

/** All words of a paper, in order. */
const textOf = ({ title, parts }: OfficialPaper): string =>
  JSON.stringify([
    title,
    parts.map((part) => {
      if (part.kind === 'table') return [part.columns.map(({ header }) => header), part.rows];
      return Object.values(part);
    }),
  ]);

describe('an agreement', () => {
  test.each([
    ['names its grounds with their number', agreement, '根据《关于结对帮扶的通知》（青教〔2025〕3号），'],
    ['has a term', agreement, '自2025年3月1日起，至2027年12月31日止。'],
    ['says on what they work together', agreement, '双方开展园长结对、教师结对。帮扶内容包括软件支持。'],
    ['counts its sections', agreement, '三、甲方职责'],
    ['has no grounds when none are known', { ...agreement, policyBases: [] }, '"为推进'],
    [
      'quotes a title once',
      { ...agreement, policyBases: [{ title: '《意见》', number: null }] },
      '根据《意见》，',
    ],
    ['says the focus', { ...agreement, semesterFocus: '环境创设。' }, '本学期重点：环境创设。'],
  ] as const)('%s', (_what, facts, text) => {
    expect(textOf(agreementPaper(facts))).toContain(text);
  });

  test('leaves blanks for both to sign and seal', () => {
    expect(agreementPaper(agreement).parts.at(-1)).toMatchObject({
      kind: 'signatures',
      blocks: [
        { party: '甲方（盖章）', name: '实验幼儿园', lines: [{ text: null }, { text: '李娜' }], day: null },
        { party: '乙方（盖章）', name: '阳光幼儿园' },
      ],
    });
  });
});

test.each([
  [{ ...pair, programme: '城乡结对帮扶' }, '兹聘请您在“城乡结对帮扶”中担任阳光幼儿园陈小雨老师的指导教师'],
  [pair, '自2026年9月1日起，至徒弟出师止'],
  [{ ...pair, to: '2027-07-05' }, '至2027年7月5日止'],
] as const)('a letter of appointment %#', (facts, text) => {
  expect(textOf(appointmentPaper(facts, '2026-09-10'))).toContain(text);
});

test('a mentor agreement says who, for what and how often', () => {
  const text = textOf(mentorAgreementPaper(pair));
  for (const each of ['林静', '陈小雨', '（入门型）', '教育活动设计与实施', '每周指导不少于一次'])
    expect(text).toContain(each);
});

test('a sign-in sheet has room for those who were not expected', () => {
  const participants = Array.from({ length: 30 }, (_, at) => ({
    ...{ name: `教师${at}`, kindergarten: '实验幼儿园', post: '教师' },
  }));
  const rowsOf = (paper: OfficialPaper) =>
    paper.parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
  const blank = { event: null, day: null, place: null, participants: [] };
  expect(rowsOf(signInSheet(blank))).toHaveLength(12);
  expect(rowsOf(signInSheet({ ...blank, participants }))).toHaveLength(34);
});

const kindergarten: ReturnedKindergarten = {
  ...{ district: '青山区', name: '阳光幼儿园', role: 'assisted', partners: ['实验幼儿园'], children: 360 },
  ...{ childrenApproximate: true, staff: 50, principal: '王芳', phone: '138****1234' },
};

test('a return to the bureau goes district by district, leads first, estimates as such', () => {
  const { rows } = bureauReturn([
    kindergarten,
    { ...kindergarten, district: '东湖区', name: '东湖幼儿园', childrenApproximate: false },
    { ...kindergarten, name: '实验幼儿园', role: 'lead' },
  ]);
  expect(rows.map(([at, district, name, , , children]) => [at, district, name, children])).toEqual([
    [1, '东湖区', '东湖幼儿园', 360],
    [2, '青山区', '实验幼儿园', '约360'],
    [3, '青山区', '阳光幼儿园', '约360'],
  ]);
});

test('a file is called after its paper, what it is about and the day', () => {
  expect(paperName('结对帮扶协议书', '阳光/幼儿园', '2026-10-15')).toBe(
    '结对帮扶协议书-阳光幼儿园-2026-10-15',
  );
});

test('no paper says undefined, null or a code, whatever the facts', () => {
  const anyPair = fc.record({
    ...{
      mentor: fc.constant(pair.mentor),
      mentee: fc.constant(pair.mentee),
      from: fc.constant('2026-09-01'),
    },
    kind: fc.constantFrom('induction', 'growth', 'collaboration' as const),
    focusAreas: fc.subarray([...areas]),
    to: fc.constantFrom(null, '2027-07-05'),
    programme: fc.constantFrom(null, '城乡结对帮扶'),
  });
  fc.assert(
    fc.property(anyPair, (facts) => {
      const text = `${textOf(mentorAgreementPaper(facts as MentorPairFacts))}${textOf(appointmentPaper(facts as MentorPairFacts, '2026-09-10'))}`;
      expect(text).not.toMatch(/undefined|NaN|induction|growth|collaboration|[a-z]+[A-Z]/);
    }),
  );
});
