import type { Day } from '@qinglan/domain/calendar/day';
import { kindergartenGradeList } from '@qinglan/domain/kindergartens/grade';
import { yearsOfService } from '@qinglan/domain/teachers/years-of-service';
import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import type { Programme } from '../../modules/programmes/programme.entity.ts';
import type { ProgrammeMember } from '../../modules/programmes/programme-member.entity.ts';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import { mayLead } from '../makers/kindergarten-traits.ts';
import { makeProgrammeMember } from '../makers/make-programme.ts';
import type { Random } from '../makers/random.ts';
import type { Row } from '../makers/row.ts';
import type { CityFigures } from './city-size.ts';
import { joinUp, type LeadWithAssisted } from './join-up.ts';

type KindergartenRow = Row<Kindergarten>;

/** Which lead helps which kindergartens, before anybody has signed anything. */
export interface MemberPlan {
  readonly members: Row<ProgrammeMember>[];
  /** Leads with those they help; the first helps a kindergarten of the city's first district. */
  readonly helped: readonly LeadWithAssisted[];
}

/** Who is there to choose from, and when. */
export interface MemberChoice {
  readonly kindergartens: readonly KindergartenRow[];
  readonly teachers: readonly Row<Teacher>[];
  readonly today: Day;
}

/**
 * Chooses a programme's members and joins them: the best lead, the weaker ones are helped, each by one lead, one to
 * four to a lead, mostly of the same district. A few leads of the middle are helped by a better one themselves.
 */
export function makeCityMembers(
  random: Random,
  programme: Row<Programme>,
  choice: MemberChoice,
  figures: CityFigures,
): MemberPlan {
  const open = choice.kindergartens.filter(({ archivedOn }) => archivedOn === null);
  const both = open.filter(isMiddling).toSorted(villagesFirst).slice(0, figures.both);
  const leads = open
    .filter((each) => mayLead(each.grade) && each.areaType !== 'rural' && !both.includes(each))
    .toSorted((a, b) => a.gradeRank - b.gradeRank);
  const weak = chooseAssisted(random, { ...choice, kindergartens: open }, figures.assisted);
  const helped = joinUp(random, leads, weak, both);
  const members = helped.flatMap(({ lead, assisted }) => {
    const spare = assisted.length < 4 && random.chance(0.35) ? 1 : 0;
    const role = both.includes(lead) ? 'both' : 'lead';
    const leadCapacity = assisted.length + spare;
    return [
      makeProgrammeMember(random, { programme: programme.id, kindergarten: lead.id, role, leadCapacity }),
      ...assisted
        .filter((each) => !both.includes(each))
        .map(({ id }) => makeProgrammeMember(random, { programme: programme.id, kindergarten: id })),
    ];
  });
  return { members, helped };
}

/** Good enough to lead, and with something to learn. */
function isMiddling({ grade }: KindergartenRow): boolean {
  return grade === 'provincialFirst' || grade === 'municipalQuality';
}

const awayFromCentre = { urban: 0, town: 4, rural: 6 } as const;
const villagesFirst = (a: KindergartenRow, b: KindergartenRow) =>
  awayFromCentre[b.areaType] - awayFromCentre[a.areaType];

/**
 * The weaker ones, villages and towns before the city, and first of all the one in the first district that has most
 * young teachers: the sample sign-ins live there.
 */
function chooseAssisted(
  random: Random,
  { kindergartens, teachers, today }: MemberChoice,
  count: number,
): KindergartenRow[] {
  const weak = kindergartens.filter(({ grade }) => !mayLead(grade));
  const young = new Map<string, number>();
  for (const { kindergarten, post, status, teachingSince } of teachers) {
    const years = yearsOfService(teachingSince, today);
    if (post !== 'teacher' || status !== 'active' || years < 1 || years > 7) continue;
    young.set(kindergarten, (young.get(kindergarten) ?? 0) + 1);
  }
  const home = weak
    .filter(({ district }) => district === kindergartens[0]!.district)
    .toSorted((a, b) => (young.get(b.id) ?? 0) - (young.get(a.id) ?? 0))[0]!;
  const urgency = new Map(
    weak.map((each) => [
      each.id,
      kindergartenGradeList.rank(each.grade) + awayFromCentre[each.areaType] + random.next() * 12,
    ]),
  );
  const others = weak
    .filter((each) => each !== home)
    .toSorted((a, b) => urgency.get(b.id)! - urgency.get(a.id)!);
  return [home, ...others.slice(0, count - 1)];
}
