import type { District } from '../../modules/districts/district.entity.ts';
import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import type { MentorPair } from '../../modules/mentor-pairs/mentor-pair.entity.ts';
import type { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import type { Row } from '../makers/row.ts';

/** What the sample sign-ins are chosen from. */
export interface PeopledCity {
  readonly districts: readonly Row<District>[];
  readonly kindergartens: readonly Row<Kindergarten>[];
  readonly teachers: readonly Row<Teacher>[];
  readonly partnerships: readonly Row<Partnership>[];
  readonly mentorPairs: readonly Row<MentorPair>[];
}

/** Whom the sample sign-ins of a kindergarten and of a teacher stand for. */
export interface SamplePeople {
  /** Assisted, in the first district, in an active partnership. */
  readonly kindergarten: Row<Kindergarten>;
  readonly principal: Row<Teacher>;
  /** A mentee of that kindergarten in an active pair of that partnership. */
  readonly mentee: Row<Teacher>;
}

/**
 * Finds the circumstances that the sample sign-ins promise.
 * @throws Error when the city has none: then its making is wrong, and the sign-ins would be.
 */
export function samplePeople(city: PeopledCity): SamplePeople {
  const first = city.districts[0]!.id;
  const kindergartens = new Map(city.kindergartens.map((each) => [each.id, each]));
  const teachers = new Map(city.teachers.map((each) => [each.id, each]));
  for (const partnership of city.partnerships) {
    const kindergarten = kindergartens.get(partnership.assisted)!;
    if (partnership.status !== 'active' || kindergarten.district !== first) continue;
    const pair = city.mentorPairs.find(
      (each) =>
        each.partnership === partnership.id &&
        each.status === 'active' &&
        teachers.get(each.mentee)!.status === 'active' &&
        teachers.get(each.mentee)!.post !== 'principal',
    );
    const principal = city.teachers.find(
      (each) => each.kindergarten === kindergarten.id && each.post === 'principal',
    );
    if (pair !== undefined && principal !== undefined) {
      return { kindergarten, principal, mentee: teachers.get(pair.mentee)! };
    }
  }
  throw new Error('The first district has no assisted kindergarten with an active partnership and pair');
}
