import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areas } from '../areas/area.ts';
import type { Need, Strength } from '../areas/strength.ts';
import { needsTakenOver } from './needs-taken-over.ts';

const need = (area: Need['area'], level: Need['level'], urgency: Need['urgency'] = 1): Need => ({
  area,
  level,
  urgency,
});
const strength = (area: Strength['area']): Strength => ({ area, level: 2 });

test('what is new comes in, what changed is changed, what is no longer named falls away', () => {
  const kindergarten = {
    needs: [need('healthSafety', 2), need('playSupport', 1), need('lessonDesign', 2)],
    strengths: [strength('homeCooperation')],
  };
  const survey = {
    needs: [need('healthSafety', 3, 3), need('lessonDesign', 2), need('managementSystems', 2)],
    strengths: [],
  };
  expect(needsTakenOver(kindergarten, survey)).toEqual({
    needs: survey.needs,
    strengths: kindergarten.strengths,
    changes: [
      { area: 'healthSafety', before: need('healthSafety', 2), after: need('healthSafety', 3, 3) },
      { area: 'managementSystems', before: null, after: need('managementSystems', 2) },
      { area: 'playSupport', before: need('playSupport', 1), after: null },
    ],
  });
});

const anyNeeds = fc.uniqueArray(
  fc.record({
    area: fc.constantFrom(...areas),
    level: fc.constantFrom(0, 1, 2, 3),
    urgency: fc.constantFrom(0, 1, 2, 3),
  }),
  { selector: ({ area }) => area },
);

test('taken over twice, the second time changes nothing, and no need of level nought stays', () => {
  fc.assert(
    fc.property(anyNeeds, anyNeeds, (before, asked) => {
      const first = needsTakenOver({ needs: before, strengths: [] }, { needs: asked, strengths: [] });
      const second = needsTakenOver(first, { needs: asked, strengths: [] });
      expect(second.changes).toEqual([]);
      expect(first.needs.every(({ level }) => level > 0)).toBe(true);
    }),
  );
});
