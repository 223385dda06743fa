import { expect, test } from 'vitest';
import { decideRoster, type RosterGround } from './decide-roster.ts';
import {
  type KindergartenCells,
  kindergartenSheet,
  soundKindergarten,
  soundTeacher,
  type TeacherCells,
  teacherSheet,
  today,
} from './roster-rows.test-data.ts';
import type { StoredKindergarten } from './stored-kindergarten.ts';
import type { StoredTeacher } from './stored-teacher.ts';

const first: StoredKindergarten = {
  id: 'k1',
  code: 'DH001',
  name: '第一幼儿园',
  aliases: ['实验幼儿园'],
  district: '东湖区',
  ownership: 'public',
  grade: 'provincialDemonstration',
  areaType: 'urban',
  address: '人民路 1 号',
  longitude: 114.35,
  latitude: 30.52,
  principal: '王芳',
  phone: '13812341234',
  figures: {
    classCount: 12,
    childCount: 360,
    childCountApproximate: false,
    staffCount: 45,
    fullTimeTeacherCount: 28,
    establishedTeacherCount: 15,
  },
  archived: false,
};
const second: StoredKindergarten = { ...first, id: 'k2', code: null, name: '第二幼儿园', aliases: [] };
const elsewhere: StoredKindergarten = { ...first, id: 'k3', code: 'XS001', aliases: [], district: '西山区' };
const zhang: StoredTeacher = {
  id: 't1',
  name: '张丽',
  gender: 'female',
  employeeNumber: 'T0001',
  kindergartenId: 'k1',
  post: 'teacher',
  ageGroup: 'junior',
  teachingSince: '2012-09',
  education: 'bachelor',
  preschoolMajor: true,
  employment: 'established',
  title: 'first',
  honours: [{ kind: 'backbone', level: 'municipal' }],
  strengths: [{ area: 'environmentAreas', level: 3, evidence: '市级展示' }],
  needs: [{ area: 'reflectionResearch', level: 2, urgency: 1 }],
  menteeCapacity: 2,
  phone: '13912341234',
  status: 'active',
  servingFrom: '2015-09-01',
};
const unnumbered: StoredTeacher = { ...zhang, id: 't2', employeeNumber: null };

const ground: RosterGround = {
  today,
  districts: ['东湖区', '西山区'],
  kindergartens: [first, second, elsewhere],
  teachers: [],
  remit: null,
};

const kindergartens = (rows: readonly KindergartenCells[], over: Partial<RosterGround> = {}) =>
  decideRoster([kindergartenSheet(...rows)], { ...ground, ...over }).kindergartens;
const teachers = (
  rows: readonly TeacherCells[],
  stored: readonly StoredTeacher[],
  over: Partial<RosterGround> = {},
) => decideRoster([teacherSheet(...rows)], { ...ground, teachers: stored, ...over }).teachers;

test.each<[string, KindergartenCells, object]>([
  ['the same values', {}, { kind: 'unchanged', stored: { id: 'k1' } }],
  ['other widths and spaces', { name: '第一　幼儿园', address: '人民路1号' }, { kind: 'unchanged' }],
  ['an alias', { code: null, name: '实验幼儿园' }, { kind: 'unchanged', stored: { id: 'k1' } }],
  ['a mask of the phone', { phone: '138****1234' }, { kind: 'unchanged' }],
  ['empty cells', { address: null, principal: null, phone: null }, { kind: 'unchanged' }],
  [
    'a new name under the old code',
    { name: '第九幼儿园' },
    { kind: 'changed', changes: { name: '第九幼儿园' } },
  ],
  [
    'another grade, found by name',
    { code: null, grade: '省一级' },
    { kind: 'changed', changes: { grade: 'provincialFirst' } },
  ],
  [
    'other figures',
    { childCount: 361 },
    { kind: 'changed', changes: { figures: { childCount: 361, staffCount: 45 } } },
  ],
  [
    'a code for one that had none',
    { code: 'DH002', name: '第二幼儿园' },
    { kind: 'changed', stored: { id: 'k2' }, changes: { code: 'DH002' } },
  ],
  [
    'a name that nobody has',
    { code: 'DH009', name: '第九幼儿园' },
    { kind: 'new', values: { name: '第九幼儿园', district: '东湖区' } },
  ],
  [
    'a name known in another district only',
    { code: null, district: '南山区' },
    { kind: 'new', values: { district: '南山区' } },
  ],
])('a kindergarten row with %s', (_what, cells, decision) => {
  const [only] = kindergartens([{ ...soundKindergarten, ...cells }]);
  expect(only).toMatchObject(decision);
});

test.each<[string, KindergartenCells, string, string, Partial<RosterGround>]>([
  ['the mask of another phone', { phone: '138****9999' }, '联系电话', 'masked-phone-differs', {}],
  [
    'a mask for a new kindergarten',
    { code: null, name: '第九幼儿园', phone: '138****1234' },
    '联系电话',
    'masked-phone-differs',
    {},
  ],
  [
    'the code of one and the name of another',
    { name: '第二幼儿园' },
    '幼儿园名称',
    'kindergarten-name-taken',
    {},
  ],
  ['the name of one and a code of its own', { code: 'DH777' }, '幼儿园名称', 'kindergarten-name-taken', {}],
  [
    'an archived kindergarten',
    {},
    '幼儿园名称',
    'kindergarten-archived',
    { kindergartens: [{ ...first, archived: true }] },
  ],
  [
    'a name that is an alias of two',
    { code: null, name: '实验幼儿园' },
    '幼儿园名称',
    'kindergarten-ambiguous',
    { kindergartens: [first, { ...second, aliases: ['实验幼儿园'] }] },
  ],
  ['a district of somebody else', {}, '区县', 'district-outside-remit', { remit: ['西山区'] }],
  [
    'a kindergarten taken from somebody else',
    { district: '西山区', name: '第八幼儿园' },
    '区县',
    'district-outside-remit',
    { remit: ['西山区'] },
  ],
])('a kindergarten row with %s is refused', (_what, cells, column, code, over) => {
  const [only] = kindergartens([{ ...soundKindergarten, ...cells }], over);
  expect(only).toMatchObject({
    kind: 'refused',
    read: { value: null, problems: [{ column, code, row: 2 }] },
  });
});

test('two rows that mean one record: the later is refused', () => {
  const [, later] = kindergartens([
    soundKindergarten,
    { ...soundKindergarten, code: null, name: '实验幼儿园' },
  ]);
  expect(later).toMatchObject({
    kind: 'refused',
    read: { problems: [{ code: 'kindergarten-twice', facts: { row: 2 } }] },
  });
});

test.each<[string, TeacherCells, object]>([
  ['the same values', {}, { kind: 'unchanged', stored: { id: 't1' } }],
  ['no employee number', { employeeNumber: null }, { kind: 'unchanged', stored: { id: 't1' } }],
  ['no district', { district: null, kindergarten: '实验幼儿园' }, { kind: 'unchanged' }],
  ['a mask of the phone', { phone: '139****1234' }, { kind: 'unchanged' }],
  [
    'empty optional cells',
    { title: null, honours: null, strengths: null, needs: null, phone: null, menteeCapacity: null },
    { kind: 'unchanged' },
  ],
  ['another title', { title: '高级' }, { kind: 'changed', changes: { title: 'senior' } }],
  [
    'one more strength',
    { strengths: '环创、游戏' },
    {
      kind: 'changed',
      changes: {
        strengths: [
          { area: 'environmentAreas', level: 3 },
          { area: 'playSupport', level: 2 },
        ],
      },
    },
  ],
  ['no needs', { needs: '无' }, { kind: 'changed', changes: { needs: [] } }],
  [
    'another name under the number',
    { name: '张莉' },
    { kind: 'changed', stored: { id: 't1' }, changes: { name: '张莉' } },
  ],
  [
    'a month put right',
    { employeeNumber: null, teachingSince: '2012-08' },
    { kind: 'changed', changes: { teachingSince: '2012-08' } },
  ],
  [
    'another kindergarten under the number',
    { kindergarten: '第二幼儿园' },
    { kind: 'changed', changes: { kindergarten: { id: 'k2' } } },
  ],
  ['another number', { employeeNumber: 'T0002' }, { kind: 'new', values: { employeeNumber: 'T0002' } }],
  ['the name at another kindergarten', { employeeNumber: null, kindergarten: '第二幼儿园' }, { kind: 'new' }],
])('a teacher row with %s', (_what, cells, decision) => {
  const [only] = teachers([{ ...soundTeacher, ...cells }], [zhang]);
  expect(only).toMatchObject(decision);
});

test('defaults of a new teacher', () => {
  const [only] = teachers([{ ...soundTeacher, title: null, menteeCapacity: null, strengths: null }], []);
  expect(only).toMatchObject({
    kind: 'new',
    values: { title: 'none', menteeCapacity: 2, strengths: [], phone: '13912341234' },
  });
});

test('a number is added to the record that has none', () => {
  const [only] = teachers([soundTeacher], [unnumbered]);
  expect(only).toMatchObject({ kind: 'changed', stored: { id: 't2' }, changes: { employeeNumber: 'T0001' } });
});

test.each<[string, TeacherCells, readonly StoredTeacher[], string, string, Partial<RosterGround>]>([
  ['an unknown kindergarten', { kindergarten: '第七幼儿园' }, [], '所在幼儿园', 'kindergarten-unknown', {}],
  [
    'a kindergarten of another district',
    { kindergarten: '第二幼儿园', district: '西山区' },
    [],
    '所在幼儿园',
    'kindergarten-unknown',
    {},
  ],
  ['a name that two districts have', { district: null }, [], '所在幼儿园', 'kindergarten-ambiguous', {}],
  ['a kindergarten outside the remit', {}, [], '所在幼儿园', 'district-outside-remit', { remit: ['西山区'] }],
  [
    'a teacher of somebody else',
    { kindergarten: '第一幼儿园', district: '西山区' },
    [zhang],
    '所在幼儿园',
    'district-outside-remit',
    { remit: ['西山区'] },
  ],
  ['a mask for a new teacher', { phone: '139****1234' }, [], '手机号', 'masked-phone-differs', {}],
  ['a mask of another phone', { phone: '139****0000' }, [zhang], '手机号', 'masked-phone-differs', {}],
  [
    'two namesakes on record',
    { employeeNumber: null },
    [zhang, { ...zhang, id: 't3', employeeNumber: 'T0003' }],
    '姓名',
    'teacher-ambiguous',
    {},
  ],
  [
    'a namesake of the other gender and another month',
    { employeeNumber: null, gender: '男', teachingSince: '2020-09' },
    [unnumbered],
    '姓名',
    'teacher-ambiguous',
    {},
  ],
  [
    'a teacher who has left',
    {},
    [{ ...zhang, status: 'left', servingFrom: null }],
    '姓名',
    'already-left',
    {},
  ],
  [
    'a transfer on the first day of service',
    { kindergarten: '第二幼儿园' },
    [{ ...zhang, servingFrom: today }],
    '所在幼儿园',
    'transfer-before-service',
    {},
  ],
])('a teacher row with %s is refused', (_what, cells, stored, column, code, over) => {
  const [only] = teachers([{ ...soundTeacher, ...cells }], stored, over);
  expect(only).toMatchObject({
    kind: 'refused',
    read: { value: null, problems: [{ column, code, row: 2 }] },
  });
});

test('namesakes are told apart by month or number, and rows that cannot be are refused', () => {
  const alone = { ...soundTeacher, employeeNumber: null };
  const rows = [
    alone,
    { ...alone, teachingSince: '2020-09' },
    { ...alone, gender: '男' },
    { ...alone, employeeNumber: 'T0005' },
  ];
  expect(teachers(rows, []).map(({ kind }) => kind)).toEqual(['new', 'new', 'refused', 'new']);
  const stored = [unnumbered, { ...unnumbered, id: 't5', teachingSince: '2020-09' }];
  const again = teachers(rows.slice(0, 2), stored);
  expect(again).toMatchObject([
    { kind: 'unchanged', stored: { id: 't2' } },
    { kind: 'unchanged', stored: { id: 't5' } },
  ]);
});

test('teachers of kindergartens in the same import, new or refused', () => {
  const sheets = [
    teacherSheet(
      { ...soundTeacher, kindergarten: '第九幼儿园' },
      { ...soundTeacher, kindergarten: '第八幼儿园', employeeNumber: 'T0002' },
    ),
    kindergartenSheet(
      { ...soundKindergarten, code: 'DH009', name: '第九幼儿园' },
      { ...soundKindergarten, code: 'DH008', name: '第八幼儿园', grade: '特级' },
    ),
  ];
  const decided = decideRoster(sheets, { ...ground, districts: [] });
  expect(decided.teachers).toMatchObject([
    { kind: 'new', values: { kindergarten: { newAt: 0 } } },
    {
      kind: 'refused',
      read: { problems: [{ code: 'kindergarten-refused', facts: { sheet: '幼儿园', row: 3 } }] },
    },
  ]);
  expect(decided.counts).toEqual({
    kindergartens: { read: 2, new: 1, changed: 0, unchanged: 0, refused: 1 },
    teachers: { read: 2, new: 1, changed: 0, unchanged: 0, refused: 1 },
  });
  expect(decided.newDistricts).toEqual(['东湖区']);
  expect(decided.warnings).toMatchObject([
    { code: 'district-created', column: '区县', value: '东湖区', row: 2 },
  ]);
});

test('a repeated kindergarten does not keep its teachers out', () => {
  const sheets = [
    kindergartenSheet(
      { ...soundKindergarten, code: 'N1', name: '第九幼儿园' },
      { ...soundKindergarten, code: 'N2', name: '第九幼儿园' },
    ),
    teacherSheet({ ...soundTeacher, kindergarten: '第九幼儿园' }),
  ];
  expect(decideRoster(sheets, ground).teachers).toMatchObject([{ kind: 'new' }]);
});

test('a stored kindergarten whose row is refused still takes teachers', () => {
  const sheets = [kindergartenSheet({ ...soundKindergarten, grade: '特级' }), teacherSheet(soundTeacher)];
  expect(decideRoster(sheets, ground).teachers).toMatchObject([
    { kind: 'new', values: { kindergarten: { id: 'k1' } } },
  ]);
});
