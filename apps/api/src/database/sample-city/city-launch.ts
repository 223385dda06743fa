import { addDays, type Day, earlierDay } from '@qinglan/domain/calendar/day';
import type { LaunchMark } from '@qinglan/domain/partnerships/launch-mark';
import type { LeadingGroupPerson } from '@qinglan/domain/partnerships/leading-group';
import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import type { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import type { PartnershipGroup } from '../../modules/partnerships/partnership-group.entity.ts';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import type { Random } from '../makers/random.ts';
import { launchNotes } from '../makers/words/exchange-words.ts';

interface LaunchGround {
  readonly groups: readonly Row<PartnershipGroup>[];
  readonly partnerships: readonly Row<Partnership>[];
  readonly kindergartens: readonly Row<Kindergarten>[];
  readonly teachers: readonly Row<Teacher>[];
  readonly today: Day;
}

/** How many of a hundred running partnerships have this behind them, and within how many days of their beginning. */
const usual = [
  ['leadRules', 95, 20],
  ['implementationScheme', 90, 30],
  ['developmentPlan', 70, 75],
  ['mindsetSession', 60, 110],
] as const;

/** Gives groups their leading groups and partnerships their launch notes; a few have not got that far. */
export function withLaunch(random: Random, ground: LaunchGround) {
  const { today } = ground;
  const running = ground.partnerships.filter(({ status }) => status === 'active' || status === 'signed');
  const groups = ground.groups.map((group) => {
    const helped = running.filter((each) => each.group === group.id);
    if (helped.length === 0 || random.chance(0.08)) return group;
    const leadingGroupFormedOn = earlierDay(addDays(helped[0]!.from, random.int(3, 15)), today);
    return { ...group, leadingGroupFormedOn, leadingGroupPeople: peopleOf(random, ground, group, helped) };
  });
  const partnerships = ground.partnerships.map((partnership) =>
    running.includes(partnership)
      ? { ...partnership, launchMarks: marksOf(random, partnership, today) }
      : partnership,
  );
  return { groups, partnerships };
}

function marksOf(random: Random, { from }: Row<Partnership>, today: Day): LaunchMark[] {
  return usual.flatMap(([item, share, days]): LaunchMark[] => {
    const on = addDays(from, random.int(5, days));
    return random.chance(share / 100) && on <= today
      ? [{ item, state: 'done', on, note: launchNotes[item] }]
      : [];
  });
}

/** The lead's principal heads it, two of its teachers share the work, and each assisted principal is in it. */
function peopleOf(
  random: Random,
  { kindergartens, teachers }: LaunchGround,
  { lead }: Row<PartnershipGroup>,
  helped: readonly Row<Partnership>[],
): LeadingGroupPerson[] {
  const principalOf = (id: string) => kindergartens.find((each) => each.id === id)?.principal ?? '园长';
  const named = (
    kindergarten: string,
    name: string,
    more: Partial<LeadingGroupPerson>,
  ): LeadingGroupPerson => ({
    ...{ role: 'member', kindergarten, teacher: null, name, post: '园长', areas: [], duty: null },
    ...more,
  });
  const staff = teachers.filter((each) => each.kindergarten === lead && each.status === 'active');
  const [head, ...others] = random.sample(staff, 3);
  return [
    named(lead, principalOf(lead), { role: 'head', areas: ['managementSystems'], duty: '全面负责' }),
    ...(head
      ? [
          named(lead, head.name, {
            ...{ role: 'deputy', teacher: head.id, post: '保教主任' },
            ...{ areas: ['dailyRoutineCare', 'lessonDesign', 'environmentAreas'], duty: '业务管理' },
          }),
        ]
      : []),
    ...others.map((each, place) =>
      named(lead, each.name, {
        ...{ teacher: each.id, post: place === 0 ? '教研组长' : '保健医' },
        areas: place === 0 ? ['reflectionResearch', 'childObservation'] : ['healthSafety'],
        duty: place === 0 ? '教研与资料整理' : '后勤与卫生保健',
      }),
    ),
    ...helped.map(({ assisted }) =>
      named(assisted, principalOf(assisted), {
        areas: ['healthSafety', 'homeCooperation'],
        duty: '本园落实',
      }),
    ),
  ];
}
