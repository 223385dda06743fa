import type { Area } from '@qinglan/domain/areas/area';
import { type Day, earlierDay } from '@qinglan/domain/calendar/day';
import type { MentorPairKind } from '@qinglan/domain/mentor-pairs/mentor-pair-kind';
import { menteeObstacles, mentorObstacles } from '@qinglan/domain/teachers/eligibility';
import { mentoringPolicies } from '@qinglan/domain/teachers/mentoring-policy';
import { lineOfWork } from '@qinglan/domain/teachers/post';
import { yearsOfService } from '@qinglan/domain/teachers/years-of-service';
import type { MentorPair } from '../../modules/mentor-pairs/mentor-pair.entity.ts';
import type { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import type { Programme } from '../../modules/programmes/programme.entity.ts';
import type { Service } from '../../modules/teachers/service.entity.ts';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import { makeMentorPair } from '../makers/make-mentor-pair.ts';
import type { Random } from '../makers/random.ts';
import type { Row } from '../makers/row.ts';
import { MentorRoll } from './mentor-roll.ts';
import { hasBegun, makePairCourse, type PairCourse, StatusDeck } from './pair-course.ts';
import { schoolTerms } from './school-terms.ts';

type TeacherRow = Row<Teacher>;
type PairRow = Row<MentorPair>;

/** What pairs are made of. */
export interface PairingGround {
  readonly programme: Row<Programme>;
  readonly partnerships: readonly Row<Partnership>[];
  readonly teachers: readonly TeacherRow[];
  readonly services: readonly Row<Service>[];
  readonly today: Day;
}

const policy = mentoringPolicies.newTeachers;

/** Of those who may be mentored, so many are: by the lead of their kindergarten's partnership, or at home. */
const mentoredByLead = 0.8;
const mentoredAtHome = 0.6;

/** Pairs of all active partnerships and of kindergartens by themselves, all within the shipped policy for new teachers. */
export function makeCityMentorPairs(random: Random, ground: PairingGround): PairRow[] {
  const matching = new PairMaking(random, ground);
  const active = ground.partnerships.filter(({ status }) => status === 'active');
  const helped = new Map(active.map((partnership) => [partnership.assisted, partnership]));
  const pairs: PairRow[] = [];
  // Partnerships come first, since a lead's own beginners may take whoever is left.
  for (const [kindergarten, partnership] of helped) {
    pairs.push(...matching.pairsOf(kindergarten, partnership.lead, partnership, mentoredByLead));
  }
  for (const kindergarten of matching.kindergartens) {
    if (!helped.has(kindergarten))
      pairs.push(...matching.pairsOf(kindergarten, kindergarten, null, mentoredAtHome));
  }
  return pairs;
}

class PairMaking {
  readonly #random: Random;
  readonly #ground: PairingGround;
  readonly #roll = new MentorRoll();
  readonly #deck: StatusDeck;
  readonly #staff: ReadonlyMap<string, readonly TeacherRow[]>;
  /** First day of everybody's running service: nobody mentors or is mentored for a kindergarten before. */
  readonly #here: ReadonlyMap<string, Day>;

  constructor(random: Random, ground: PairingGround) {
    this.#random = random;
    this.#ground = ground;
    this.#deck = new StatusDeck(random);
    this.#staff = Map.groupBy(
      ground.teachers.filter(({ status }) => status !== 'left'),
      ({ kindergarten }) => kindergarten,
    );
    this.#here = new Map(
      ground.services.filter(({ to }) => to === null).map(({ teacher, from }) => [teacher, from]),
    );
  }

  get kindergartens(): Iterable<string> {
    return this.#staff.keys();
  }

  pairsOf(assisted: string, lead: string, partnership: Row<Partnership> | null, share: number): PairRow[] {
    const { programme, today } = this.#ground;
    const span = { from: partnership?.from ?? programme.from, to: programme.to };
    const terms = schoolTerms(span, today);
    const pairs: PairRow[] = [];
    for (const mentee of this.#staff.get(assisted) ?? []) {
      // The first pair of a partnership is active: a partnership that runs has one that runs.
      const first = partnership !== null && pairs.length === 0;
      if (!first && !this.#random.chance(share)) continue;
      const dealt = first ? null : this.#deck.deal();
      const course = makePairCourse(this.#random, terms, dealt ?? 'active', programme.to, today);
      const mentor = this.#mentorFor(mentee, lead, course);
      if (mentor !== null) pairs.push(this.#pair(mentor, mentee, partnership, course));
      else if (dealt !== null) this.#deck.putBack(dealt);
    }
    return pairs;
  }

  /** Somebody of the kindergarten who may, has room and knows most of what the mentee needs; of three, the best. */
  #mentorFor(mentee: TeacherRow, kindergarten: string, course: PairCourse): TeacherRow | null {
    const day = earlierDay(course.from, this.#ground.today);
    if (
      !this.#fits(mentee, course) ||
      menteeObstacles(asCandidate(mentee, course), policy.mentee, day).length > 0
    )
      return null;
    const able = (this.#staff.get(kindergarten) ?? []).filter(
      (mentor) =>
        mentor !== mentee &&
        lineOfWork(mentor.post) === lineOfWork(mentee.post) &&
        this.#fits(mentor, course) &&
        mentorObstacles(asCandidate(mentor, course), policy.mentor, day).length === 0 &&
        this.#roll.mentorHasRoom(mentor.id, mentor.menteeCapacity, course) &&
        this.#roll.menteeHasRoom(mentee.id, mentor.id, course),
    );
    const known = ({ strengthAreas }: TeacherRow) => common(mentee.needAreas, strengthAreas).length;
    return this.#random.sample(able, 3).toSorted((a, b) => known(b) - known(a))[0] ?? null;
  }

  #fits({ id }: TeacherRow, { from }: PairCourse): boolean {
    const here = this.#here.get(id);
    return here !== undefined && here <= from;
  }

  #pair(
    mentor: TeacherRow,
    mentee: TeacherRow,
    partnership: Row<Partnership> | null,
    course: PairCourse,
  ): PairRow {
    if (course.status !== 'declined') this.#roll.book({ ...course, mentor: mentor.id, mentee: mentee.id });
    const shared = common(mentee.needAreas, mentor.strengthAreas);
    const focus = [...new Set([...shared, ...mentee.needAreas])].slice(0, 2);
    return makeMentorPair(this.#random, {
      mentor: mentor.id,
      mentee: mentee.id,
      partnership: partnership?.id ?? null,
      kind: kindOf(this.#random, mentee, course.from),
      focusAreas: focus.length > 0 ? focus : ['lessonDesign'],
      ...course,
    });
  }
}

/** Who is on leave today was at work when a pair that has begun was made. */
function asCandidate(teacher: TeacherRow, { status }: PairCourse) {
  return { ...teacher, nominated: false, status: hasBegun(status) ? ('active' as const) : teacher.status };
}

function kindOf(random: Random, mentee: TeacherRow, from: Day): MentorPairKind {
  if (yearsOfService(mentee.teachingSince, from) <= policy.mentee.newYearsMost) return 'induction';
  return random.chance(0.85) ? 'growth' : 'collaboration';
}

function common(some: readonly Area[], others: readonly Area[]): Area[] {
  return some.filter((area) => others.includes(area));
}
