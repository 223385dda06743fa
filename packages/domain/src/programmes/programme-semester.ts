import type { DayRange } from '../calendar/day.ts';
import { type Semester, semesters } from '../calendar/school-calendar.ts';
import { countSchoolDays, type SchoolDays, sharedDays } from '../calendar/school-days.ts';
import type { SchoolYear } from '../calendar/school-year.ts';

/** One semester of a programme. Templates place their work by its ordinal, from 1. */
export interface ProgrammeSemester {
  readonly ordinal: number;
  readonly schoolYear: SchoolYear;
  readonly semester: Semester;
  /** The whole semester of the calendar. */
  readonly days: DayRange;
  /** The part of it that lies in the programme. */
  readonly held: DayRange;
}

/** '2026-autumn', the name of a semester in stored records. */
export type SemesterKey = `${number}-${Semester}`;

export function semesterKey(place: {
  readonly schoolYear: SchoolYear;
  readonly semester: Semester;
}): SemesterKey {
  return `${place.schoolYear}-${place.semester}`;
}

/**
 * A programme's semesters in order. One counts when a quarter of its school days lie in the programme: a programme
 * from 1 January does not begin with the last weeks of the autumn before, one from May does begin in that spring.
 */
export function programmeSemesters(
  programme: DayRange,
  schoolDays: SchoolDays,
): readonly ProgrammeSemester[] {
  const found: ProgrammeSemester[] = [];
  for (const calendar of schoolDays.calendars) {
    for (const semester of semesters) {
      const days = calendar[semester];
      const held = sharedDays(days, programme);
      if (held === null) continue;
      if (countSchoolDays(schoolDays, held) * 4 < countSchoolDays(schoolDays, days)) continue;
      found.push({ ordinal: found.length + 1, schoolYear: calendar.schoolYear, semester, days, held });
    }
  }
  return found;
}

/** The semester of an ordinal; −1 is the programme's last one. Undefined when the programme has none such. */
export function semesterAt(
  semestersOfProgramme: readonly ProgrammeSemester[],
  ordinal: number,
): ProgrammeSemester | undefined {
  return semestersOfProgramme.at(ordinal > 0 ? ordinal - 1 : ordinal);
}
