import { describe, expect, test } from 'vitest';
import { areas, parseArea, parseAreas } from './area.ts';
import { learningDomainList } from './learning-domain.ts';

test('there are twelve areas', () => {
  expect(areas).toHaveLength(12);
});

test.each([
  ['区角', 'environmentAreas'],
  ['常规', 'classManagement'],
  ['教研', 'reflectionResearch'],
  ['资料整理', 'managementSystems'],
  ['一日活动', 'dailyRoutineCare'],
  ['去小学化', 'curriculumCharacter'],
  ['情绪支持', 'professionalEthics'],
  ['消毒', 'healthSafety'],
  ['绘本', 'lessonDesign'],
  ['健康领域', 'lessonDesign'],
  ['书法', null],
])('%s belongs to %s', (word, area) => {
  expect(parseArea(word)).toBe(area);
});

test('every learning domain means lesson design', () => {
  for (const label of Object.values(learningDomainList.labels)) expect(parseArea(label)).toBe('lessonDesign');
});

describe('a cell of areas', () => {
  test('gives each area once, domains as tags, and what it does not know', () => {
    expect(parseAreas('美术、绘本，环创 、书法、环境创设')).toEqual({
      areas: ['lessonDesign', 'environmentAreas'],
      learningDomains: ['fineArt', 'pictureBooks'],
      unknown: ['书法'],
    });
  });

  test('that is empty gives nothing', () => {
    expect(parseAreas('　')).toEqual({ areas: [], learningDomains: [], unknown: [] });
  });
});
