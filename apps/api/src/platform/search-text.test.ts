import { matchesSearch } from '@qinglan/domain/search/search-text';
import { describe, expect, test } from 'vitest';
import { nameKey, searchTextOf } from './search-text.ts';

describe('search text', () => {
  test.each([
    ['place', '实验幼儿园', ['实验幼儿园', 'shiyanyoueryuan', 'syyey']],
    ['place', '青岚市音乐幼儿园', ['qinglanshiyinyueyoueryuan', 'qlsyyyey']],
    ['person', '曾丽', ['曾丽', 'zengli', 'zl', 'cengli']],
    ['person', '单晓燕', ['shanxiaoyan', 'danxiaoyan', 'sxy']],
    ['person', '欧阳敏', ['ouyangmin', 'oym']],
    ['person', '吕萍', ['lvping', 'lp']],
    ['place', 'Kiss 宝贝（东 湖）分园', ['kiss宝贝(东湖)分园', 'kissbaobeidonghufenyuan']],
  ] as const)('of the %s %s is found by %s', (kind, name, terms) => {
    const parts = searchTextOf([name], kind).split('\n');
    expect(parts).toEqual(expect.arrayContaining([...terms]));
  });

  test('holds all names, each part once', () => {
    const words = searchTextOf(['安澜区第一幼儿园', '安澜一幼', '安澜一幼']).split('\n');
    expect(words).toContain('anlanyiyou');
    expect(words.filter((word) => word === '安澜一幼')).toHaveLength(1);
  });

  test('answers a query typed in full width and in any case', () => {
    expect(matchesSearch(searchTextOf(['实验幼儿园']), 'ＳＹＹＥＹ')).toBe(true);
    expect(matchesSearch(searchTextOf(['实验幼儿园']), '实验 机关')).toBe(false);
  });
});

describe('sort key', () => {
  test('puts names in the order of sound, tone and character', () => {
    const names = ['李娜', '黎明', '安静', '曾丽', '厉红', '李明', '欧阳敏', '张莉'];
    const sorted = names.toSorted((a, b) => (nameKey(a, 'person') < nameKey(b, 'person') ? -1 : 1));
    expect(sorted).toEqual(['安静', '黎明', '李明', '李娜', '厉红', '欧阳敏', '曾丽', '张莉']);
  });

  test('fits its column however long the name', () => {
    expect(nameKey('装'.repeat(60)).length).toBeLessThanOrEqual(400);
  });
});
