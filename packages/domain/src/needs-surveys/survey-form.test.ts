import { expect, test } from 'vitest';
import { areas } from '../areas/area.ts';
import { type SurveyFormFacts, surveyForm } from './survey-form.ts';

const blank: SurveyFormFacts = {
  ...{
    programme: '结对帮扶项目',
    round: 1,
    dueOn: '2026-11-06',
    profile: null,
    methods: [],
    situation: null,
  },
  kindergarten: {
    ...{
      name: '宝宝幼儿园',
      district: '青山区',
      ownership: '民办',
      grade: '四星级',
      areaType: '城区',
      principal: null,
    },
  },
  ...{ strengths: [], needs: [], expectations: null },
};

test('a blank survey leaves a line for every area and a place to sign', () => {
  const form = surveyForm(blank);
  expect(form.needs.rows).toHaveLength(areas.length);
  expect(form.needs.rows.every(([, ...cells]) => cells.every((cell) => cell === ''))).toBe(true);
  expect(form.methods.some(({ ticked }) => ticked)).toBe(false);
  expect(form.subtitle).toBe('结对帮扶项目 · 第1轮 · 请于2026年11月6日前填报');
  expect(form.signatures).toHaveLength(3);
});

test('what was answered stands in it, an estimate as an estimate', () => {
  const form = surveyForm({
    ...blank,
    methods: ['discussion'],
    needs: [{ area: 'healthSafety', level: 3, urgency: 2, evidence: '晨检记录不全' }],
    profile: {
      ...{ schoolYear: 2026, classCount: 12, childCount: 360, childCountApproximate: true, classes: [] },
      ...{ staffCount: 50, fullTimeTeacherCount: null, staffByEducation: [], staffByAge: [] },
      staffByPost: [
        { post: 'teacher', count: 24 },
        { post: 'careWorker', count: 12 },
      ],
      staffByEmployment: [{ employment: 'contract', count: 36 }],
      ...{ preschoolMajorCount: null, otherMajorCount: null, frontLineCount: null, offFrontLineCount: null },
    },
  });
  const figures = Object.fromEntries(form.figures.map(({ label, value }) => [label, value]));
  expect(figures).toMatchObject({
    在园幼儿: '约360',
    教职工: '50',
    按岗位: '教师24、保育员12',
    按编制: '外聘36',
  });
  expect(form.needs.rows).toEqual([['卫生保健与安全', '突出', '本学期', '晨检记录不全']]);
  expect(form.methods).toContainEqual({ label: '座谈', ticked: true });
});
