import { expect, test } from 'vitest';
import type { PlacedMember } from './board.ts';
import { plotMembers } from './plot-members.ts';

const at = (id: string, longitude: number | null, latitude: number | null): PlacedMember => ({
  ...{ id, name: id, district: { id: 'd1', name: '青山区' }, areaType: 'urban', ownership: 'public' },
  ...{ role: 'assisted', placesLeft: 0, needs: [], strengths: [], longitude, latitude },
});

test('north is up and east is right, who has no place is left out', () => {
  const { points, districts, width, height } = plotMembers([
    at('south-west', 120, 30),
    at('north-east', 120.2, 30.1),
    at('nowhere', null, null),
  ]);
  const [low, high] = points;
  expect(points).toHaveLength(2);
  expect(low!.x).toBeLessThan(high!.x);
  expect(low!.y).toBeGreaterThan(high!.y);
  for (const { x, y } of [...points, ...districts]) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeLessThanOrEqual(height);
  }
});

test('one place, or none, is drawn all the same', () => {
  expect(plotMembers([at('alone', 120, 30)]).points).toMatchObject([{ x: 320 }]);
  expect(plotMembers([]).points).toEqual([]);
});
