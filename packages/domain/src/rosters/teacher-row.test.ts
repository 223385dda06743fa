import { expect, test } from 'vitest';
import { readRoster } from './read-roster.ts';
import { soundTeacher, type TeacherCells, teacherSheet, today } from './roster-rows.test-data.ts';

function read(cells: TeacherCells) {
  const [row] = readRoster([teacherSheet({ ...soundTeacher, ...cells })], today).teachers;
  if (row === undefined) throw new Error('the row was not read');
  return row;
}

test('a sound row is read with every field', () => {
  expect(read({})).toMatchObject({
    problems: [],
    warnings: [],
    value: {
      name: '张丽',
      gender: 'female',
      district: '东湖区',
      kindergarten: '第一幼儿园',
      employeeNumber: 'T0001',
      post: 'teacher',
      ageGroup: 'junior',
      teachingSince: '2012-09',
      education: 'bachelor',
      preschoolMajor: true,
      employment: 'established',
      title: 'first',
      honours: [{ kind: 'backbone', level: 'municipal' }],
      strengths: { areas: ['environmentAreas'] },
      needs: { areas: ['reflectionResearch'] },
      menteeCapacity: 2,
      phone: { phone: '13912341234' },
    },
  });
});

test.each<[string, TeacherCells['teachingSince']]>([
  ['a date cell', { day: '2019-09-01' }],
  ['2019.9 as a number', 2019.9],
  ['2019.9 as text', '2019.9'],
  ['2019年9月', '2019年9月'],
  ['2019 年 ９ 月', '2019 年 ９ 月'],
  ['2019年9月份', '2019年9月份'],
  ['2019-09', '2019-09'],
  ['2019/9', '2019/9'],
  ['201909 as a number', 201909],
  ['201909 as text', '201909'],
  ['a whole date as text', '2019-09-01'],
  ['a whole date with dots', '2019.9.1'],
  ['a whole date in words', '2019年9月1日'],
  ['a whole date in eight digits', 20190901],
])('the month of %s', (_style, teachingSince) => {
  const row = read({ teachingSince });
  expect(row.value?.teachingSince).toBe('2019-09');
  expect(row.warnings).toEqual([]);
});

test('a number that may be January or October is read as it stands and told', () => {
  const row = read({ teachingSince: 2019.1 });
  expect(row.value?.teachingSince).toBe('2019-01');
  expect(row.warnings).toMatchObject([
    { code: 'month-unclear', facts: { read: '2019-01', other: '2019-10' } },
  ]);
  const shown = read({ teachingSince: { number: 2019.1, shown: '2019.10' } });
  expect(shown.value?.teachingSince).toBe('2019-10');
  expect(shown.warnings).toEqual([]);
});

test.each<[string, TeacherCells, object]>([
  ['the prefix of a title', { title: '幼儿园一级教师' }, { title: 'first' }],
  ['the old scale of titles', { title: '小教高级' }, { title: 'first' }],
  ['no title', { title: '无' }, { title: 'none' }],
  ['an employee number stored as a number', { employeeNumber: 20190001 }, { employeeNumber: '20190001' }],
  ['a phone stored as a number', { phone: 13912341234 }, { phone: { phone: '13912341234' } }],
  ['a phone in full width', { phone: '１３９ １２３４ １２３４' }, { phone: { phone: '13912341234' } }],
  ['a masked phone', { phone: '139****1234' }, { phone: { masked: '139****1234' } }],
  ['a name lined up with a space', { name: '张　丽' }, { name: '张丽' }],
  ['a name in letters', { name: 'Anna  Li' }, { name: 'Anna Li' }],
  [
    'several honours in a cell',
    { honours: '市骨干教师、区学科带头人' },
    {
      honours: [
        { kind: 'backbone', level: 'municipal' },
        { kind: 'subjectLeader', level: 'district' },
      ],
    },
  ],
  [
    'honours on two lines',
    { honours: '市骨干教师\n省教坛新秀' },
    {
      honours: [
        { kind: 'backbone', level: 'municipal' },
        { kind: 'risingStar', level: 'provincial' },
      ],
    },
  ],
  ['no honour', { honours: '无' }, { honours: [] }],
  [
    'synonyms of areas',
    { strengths: '区角，常规;资料整理' },
    { strengths: { areas: ['environmentAreas', 'classManagement', 'managementSystems'] } },
  ],
  [
    'areas parted by blanks',
    { needs: '环创 教研' },
    { needs: { areas: ['environmentAreas', 'reflectionResearch'] } },
  ],
  [
    'areas joined by 和',
    { needs: '家园共育和班级管理等' },
    { needs: { areas: ['homeCooperation', 'classManagement'] } },
  ],
  [
    'learning domains',
    { strengths: '绘本、数学' },
    { strengths: { areas: ['lessonDesign'], learningDomains: ['pictureBooks', 'mathematics'] } },
  ],
  ['another major', { major: '英语' }, { preschoolMajor: false }],
  ['no mentees', { menteeCapacity: 0 }, { menteeCapacity: 0 }],
  ['this month', { teachingSince: '2026-10' }, { teachingSince: '2026-10' }],
])('%s: taken without a word', (_what, cells, value) => {
  const row = read(cells);
  expect(row.problems).toEqual([]);
  expect(row.warnings).toEqual([]);
  expect(row.value).toMatchObject(value);
});

test.each<[string, TeacherCells, string, readonly string[], object]>([
  ['age group', { ageGroup: '学前班' }, '任教年龄段', ['学前班'], { ageGroup: undefined }],
  ['education', { education: '函授' }, '学历', ['函授'], { education: undefined }],
  [
    'kind of honour',
    { honours: '市三八红旗手、区名师' },
    '荣誉称号',
    ['市三八红旗手'],
    { honours: [{ kind: 'masterTeacher', level: 'district' }] },
  ],
  ['honour without a level', { honours: '骨干教师' }, '荣誉称号', ['骨干教师'], { honours: undefined }],
  [
    'strength',
    { strengths: '环创、钢琴' },
    '擅长领域',
    ['钢琴'],
    { strengths: { areas: ['environmentAreas'] } },
  ],
  ['need', { needs: '提高 自己' }, '发展需求', ['提高 自己'], { needs: undefined }],
])('an unknown %s is left out with a warning', (_what, cells, column, words, value) => {
  const row = read(cells);
  expect(row.problems).toEqual([]);
  expect(row.warnings).toMatchObject([{ code: 'unknown-word', column, row: 2, facts: { words } }]);
  expect(row.value).toMatchObject(value);
});

test.each<[string, TeacherCells, string, string]>([
  ['a missing name', { name: null }, '姓名', 'required'],
  ['a missing kindergarten', { kindergarten: null }, '所在幼儿园', 'required'],
  ['an unknown gender', { gender: 'F' }, '性别', 'unknown-value'],
  ['an unknown post', { post: '司机' }, '岗位', 'unknown-value'],
  ['an unknown title', { title: '特级' }, '职称', 'unknown-value'],
  ['an unknown employment', { employment: '临时' }, '编制类型', 'unknown-value'],
  ['a year alone', { teachingSince: 2019 }, '参加工作年月', 'not-a-month'],
  ['a month that does not exist', { teachingSince: '2019-13' }, '参加工作年月', 'not-a-month'],
  ['a future month', { teachingSince: '2026-11' }, '参加工作年月', 'in-the-future'],
  ['a future date cell', { teachingSince: { day: '2027-01-01' } }, '参加工作年月', 'in-the-future'],
  ['a negative capacity', { menteeCapacity: -1 }, '可带徒弟数', 'out-of-range'],
  ['a capacity above five', { menteeCapacity: 6 }, '可带徒弟数', 'out-of-range'],
  ['a capacity in words', { menteeCapacity: '两个' }, '可带徒弟数', 'number-in-words'],
  ['a phone with a digit too many', { phone: '139123412345' }, '手机号', 'bad-phone'],
  ['two phones in a cell', { phone: '13912341234/13812341234' }, '手机号', 'bad-phone'],
])('%s: refused', (_what, cells, column, code) => {
  const row = read(cells);
  expect(row.value).toBeNull();
  expect(row.problems).toMatchObject([{ sheet: '教师', row: 2, column, code }]);
});

test('an employee number used twice refuses the later row, also on another sheet and in other widths', () => {
  const second = {
    ...teacherSheet({ ...soundTeacher, name: '李敏', employeeNumber: 'ｔ0001 ' }),
    name: '教师二',
  };
  const { teachers } = readRoster([teacherSheet(soundTeacher), second], today);
  expect(teachers.map(({ problems }) => problems)).toMatchObject([
    [],
    [
      {
        sheet: '教师二',
        row: 2,
        column: '工号',
        code: 'employee-number-twice',
        facts: { sheet: '教师', row: 2 },
      },
    ],
  ]);
});
