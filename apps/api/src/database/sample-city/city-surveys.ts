import { addDays, type Day } from '@qinglan/domain/calendar/day';
import type { SurveyStatus } from '@qinglan/domain/needs-surveys/survey-status';
import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import type { KindergartenProfile } from '../../modules/kindergartens/kindergarten-profile.entity.ts';
import type { NeedsSurvey } from '../../modules/needs-surveys/needs-survey.entity.ts';
import type { Programme } from '../../modules/programmes/programme.entity.ts';
import type { ProgrammeMember } from '../../modules/programmes/programme-member.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import { makeNeedsSurvey } from '../makers/make-needs-survey.ts';
import type { Random } from '../makers/random.ts';
import { expectations, returnReasons, situations } from '../makers/words/survey-answers.ts';

type SurveyRow = Row<NeedsSurvey>;
type KindergartenRow = Row<Kindergarten>;

/** What surveys are made of. */
export interface SurveyGround {
  readonly programme: Row<Programme>;
  readonly members: readonly Row<ProgrammeMember>[];
  readonly kindergartens: readonly KindergartenRow[];
  readonly profiles: readonly Row<KindergartenProfile>[];
  readonly today: Day;
}

/** How the second round stands, dealt out in turn; the first is the sample kindergarten's own. */
const secondRound: readonly (SurveyStatus | 'late')[] = [
  ...(['open', 'accepted', 'submitted', 'accepted', 'returned'] as const),
  ...(['accepted', 'late', 'submitted', 'accepted', 'open'] as const),
];

/** Two rounds: the first, with which the programme began, is all accepted; the second is under way. */
export function makeCitySurveys(random: Random, ground: SurveyGround): SurveyRow[] {
  const { programme, members, today } = ground;
  const kindergartenOf = new Map(ground.kindergartens.map((each) => [each.id, each]));
  const assisted = members
    .filter(({ role }) => role !== 'lead')
    .map(({ kindergarten }) => kindergartenOf.get(kindergarten)!);
  const began = addDays(programme.from, 10);
  const first = assisted.map((kindergarten) => {
    const submittedOn = addDays(began, random.int(3, 20));
    return makeNeedsSurvey(random, {
      ...{ programme: programme.id, kindergarten: kindergarten.id, status: 'accepted' },
      ...{ openedOn: began, dueOn: addDays(began, 21), submittedOn, acceptedOn: addDays(submittedOn, 5) },
      ...answersOf(random, kindergarten),
      updatedAt: new Date(`${addDays(submittedOn, 5)}T10:20:00+08:00`),
    });
  });
  const second = assisted.map((kindergarten, place) =>
    ofSecondRound(random, ground, kindergarten, secondRound[place % secondRound.length]!),
  );
  return [
    ...first,
    ...second.map((survey) => ({ ...survey, updatedAt: new Date(`${addDays(today, -1)}T15:05:00+08:00`) })),
  ];
}

function ofSecondRound(
  random: Random,
  { programme, profiles, today }: SurveyGround,
  kindergarten: KindergartenRow,
  stands: SurveyStatus | 'late',
): SurveyRow {
  const openedOn = addDays(today, -9);
  const status = stands === 'late' ? 'open' : stands;
  const sent = status !== 'open';
  const profile = profiles.findLast((each) => each.kindergarten === kindergarten.id);
  const begun = { methods: ['discussion' as const], situation: random.pick(situations) };
  return makeNeedsSurvey(random, {
    ...{ programme: programme.id, kindergarten: kindergarten.id, round: 2, status, openedOn },
    dueOn: addDays(today, stands === 'late' ? -2 : 5),
    ...(sent ? answersOf(random, kindergarten) : begun),
    ...(status === 'submitted' && { needs: anew(kindergarten) }),
    profile: sent ? (profile?.id ?? null) : null,
    submittedOn: sent ? addDays(today, -random.int(2, 6)) : null,
    acceptedOn: status === 'accepted' ? addDays(today, -1) : null,
    returnReason: status === 'returned' ? random.pick(returnReasons) : null,
  });
}

/** A survey says what the kindergarten's record says: that is where the record has it from. */
function answersOf(random: Random, { needs }: KindergartenRow): Partial<SurveyRow> {
  return {
    methods: random.chance(0.6)
      ? ['siteVisit', 'discussion', 'recordsReview']
      : ['discussion', 'lessonViewing'],
    situation: random.pick(situations),
    needs,
    expectations: random.pick(expectations),
  };
}

/** What changed within a year: the least of the troubles is over, and another has come up. */
function anew({ needs }: KindergartenRow): SurveyRow['needs'] {
  const evidence = '晨检午检记录不连续，保健医是新手';
  const rest = needs.filter(({ area }) => area !== 'healthSafety').slice(0, -1);
  return [...rest, { area: 'healthSafety', level: 2, urgency: 2, evidence }];
}
