/** How large a sample city is made. */
export const citySizes = ['small', 'city'] as const;
export type CitySize = (typeof citySizes)[number];

/** Records of a sample city. */
export interface CityFigures {
  readonly kindergartens: number;
  /** Of them, closed and archived before today. */
  readonly archived: number;
  readonly teachers: number;
  /** Kindergartens that get help. */
  readonly assisted: number;
  /** Leads that are helped themselves. */
  readonly both: number;
  /** Teachers with a sign-in, besides the sample sign-in. */
  readonly teacherUsers: number;
}

/** `small` is a city to look at; `city` is the largest that one office runs, to measure with. */
export const cityFigures: Readonly<Record<CitySize, CityFigures>> = {
  small: {
    kindergartens: 60,
    archived: 0,
    teachers: 700,
    assisted: 24,
    both: 1,
    teacherUsers: 24,
  },
  city: {
    kindergartens: 2_000,
    archived: 9,
    teachers: 40_000,
    assisted: 800,
    both: 24,
    teacherUsers: 400,
  },
};
