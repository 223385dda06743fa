import { type SampleCity, sampleCity } from './sample-city.ts';

/** Cities that the tests look at: several seeds and days of the year, leap day and New Year among them, and the large one. */
export const madeCities = [
  { seed: 2026, today: '2026-10-15', size: 'small' },
  { seed: 1, today: '2026-01-01', size: 'small' },
  { seed: 2, today: '2028-02-29', size: 'small' },
  { seed: 3, today: '2027-06-30', size: 'small' },
  { seed: 4, today: '2026-07-20', size: 'small' },
  { seed: 5, today: '2026-08-31', size: 'small' },
  { seed: 6, today: '2025-12-31', size: 'small' },
  { seed: 2026, today: '2026-10-15', size: 'city' },
] as const;
export type MadeCity = (typeof madeCities)[number];

const made = new Map<MadeCity, SampleCity>();

/** One of them, made once for all tests. */
export function cityOf(request: MadeCity): SampleCity {
  const known = made.get(request);
  if (known !== undefined) return known;
  const city = sampleCity({ ...request, passwordHash: 'hash' });
  made.set(request, city);
  return city;
}
