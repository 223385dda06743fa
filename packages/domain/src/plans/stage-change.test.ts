import { expect, test } from 'vitest';
import { type RunningStage, stageChanges, stagesAfter } from './stage-change.ts';

const ideas: RunningStage = {
  code: 'ideas',
  phase: 'implementation',
  theme: '提升教育理念',
  objective: '更新观念',
  from: '2025-09-01',
  to: '2025-12-31',
};
const environment = {
  ...ideas,
  code: 'environment',
  theme: '创设教育环境',
  from: '2026-03-01',
  to: '2026-06-30',
};
const task = { stage: 'ideas', from: '2025-10-08', due: '2025-12-31' };

test('a stage follows its template, and holds the tasks that stay', () => {
  const next = { ...ideas, theme: '更新教育理念', to: '2025-11-28' };
  const after = stagesAfter([ideas], { before: [ideas], after: [next] }, [task]);
  expect(after).toEqual([{ ...next, to: '2025-12-31' }]);
  expect(stageChanges([ideas], after)).toEqual([
    { kind: 'changed', stage: ideas, fields: ['theme'], after: { ...next, to: '2025-12-31' } },
  ]);
});

test('words that people have changed stay theirs', () => {
  const own = { ...ideas, objective: '本园自己的目标' };
  const next = { ...ideas, objective: '新目标', theme: '新主题' };
  expect(stagesAfter([own], { before: [ideas], after: [next] }, [])).toEqual([
    { ...next, objective: '本园自己的目标' },
  ]);
});

test('a new stage comes in its place', () => {
  const after = stagesAfter([environment], { before: [environment], after: [ideas, environment] }, []);
  expect(after.map(({ code }) => code)).toEqual(['ideas', 'environment']);
  expect(stageChanges([environment], after)).toEqual([{ kind: 'added', stage: ideas }]);
});

test('a stage that the template dropped goes when it is empty, one that people added stays', () => {
  const added = { ...environment, code: 'own' };
  const laidOut = { before: [ideas, environment], after: [environment] };
  const running = [ideas, environment, added];
  const empty = stagesAfter(running, laidOut, []);
  expect(stageChanges(running, empty)).toEqual([{ kind: 'removed', stage: ideas }]);
  expect(stagesAfter(running, laidOut, [task]).map(({ code }) => code)).toEqual([
    'environment',
    'ideas',
    'own',
  ]);
});
