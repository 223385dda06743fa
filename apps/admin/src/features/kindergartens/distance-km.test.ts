import { expect, test } from 'vitest';
import { distanceKm, offsetKm } from './distance-km.ts';

const beijing = { longitude: 116.4, latitude: 39.9 };
const shanghai = { longitude: 121.47, latitude: 31.23 };

test('a known distance comes out, both ways alike, and none to itself', () => {
  expect(distanceKm(beijing, shanghai)).toBeCloseTo(1068, -1);
  expect(distanceKm(shanghai, beijing)).toBe(distanceKm(beijing, shanghai));
  expect(distanceKm(beijing, beijing)).toBe(0);
});

test('within a city the flat plot agrees with the sphere', () => {
  const near = { longitude: 116.5, latitude: 39.96 };
  const { east, north } = offsetKm(beijing, near);
  expect(east).toBeGreaterThan(0);
  expect(north).toBeGreaterThan(0);
  expect(Math.hypot(east, north)).toBeCloseTo(distanceKm(beijing, near), 1);
});
