import { expect, test } from 'vitest';
import { valueWords } from './value-words.ts';
import { zh } from './zh.ts';

test.each([
  ['title', 'first', '一级'],
  ['teachingSince', '2019-09', '2019年9月'],
  ['name', null, '空'],
  ['preschoolMajor', 'true', '是'],
  ['menteeCapacity', '2', '2'],
  ['honours', '[{"kind":"backbone","level":"district"}]', '区县级骨干教师'],
  ['needs', [{ area: 'playSupport', level: 2, urgency: 3 }], '游戏与户外（明确 马上）'],
  [
    'holidays',
    '[{"name":"国庆节","from":"2026-10-01","to":"2026-10-07"}]',
    '国庆节 2026年10月1日–2026年10月7日',
  ],
  ['name', '[不是 JSON', '[不是 JSON'],
])('%s %j in words', (field, value, words) => {
  expect(valueWords(field, value, zh, 'zh-CN')).toBe(words);
});
