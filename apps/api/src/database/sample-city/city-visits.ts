import { addDays, type Day, daysBetween, laterDay } from '@qinglan/domain/calendar/day';
import { lineOfWork } from '@qinglan/domain/teachers/post';
import type { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import type { Programme } from '../../modules/programmes/programme.entity.ts';
import type { SiteAdvice } from '../../modules/site-visits/site-advice.entity.ts';
import type { SiteVisit } from '../../modules/site-visits/site-visit.entity.ts';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import { makeSiteAdvice, makeSiteVisit } from '../makers/make-site-visit.ts';
import type { Random } from '../makers/random.ts';
import { adviceOutcomes, visitAdvice, visitFindings } from '../makers/words/survey-answers.ts';

type VisitRow = Row<SiteVisit>;
type AdviceRow = Row<SiteAdvice>;

/** What visits are made of. */
export interface VisitGround {
  readonly programme: Row<Programme>;
  readonly partnerships: readonly Row<Partnership>[];
  readonly teachers: readonly Row<Teacher>[];
  readonly today: Day;
}

/** Leads have been to those they help, the office to a few; advice of the past year is mostly followed. */
export function makeCityVisits(
  random: Random,
  ground: VisitGround,
): { visits: VisitRow[]; advice: AdviceRow[] } {
  const active = ground.partnerships.filter(({ status }) => status === 'active');
  const visits = active.flatMap((partnership, place) => [
    ...visitsOf(random, ground, partnership),
    ...(place % 6 === 0 ? [officeVisit(random, ground, partnership)] : []),
  ]);
  const advice = visits.flatMap((visit) => adviceOf(random, visit, ground.today));
  return { visits, advice };
}

function visitsOf(random: Random, ground: VisitGround, partnership: Row<Partnership>): VisitRow[] {
  const { id, lead, assisted, programme, from } = partnership;
  const staff = ground.teachers.filter(
    ({ kindergarten, status, post }) =>
      kindergarten === lead && status === 'active' && lineOfWork(post) !== null,
  );
  const days = [
    addDays(laterDay(from, ground.programme.from), random.int(15, 60)),
    addDays(ground.today, -random.int(12, 75)),
  ];
  return days
    .filter((on) => daysBetween(on, ground.today) > 0)
    .map((on) =>
      makeSiteVisit(random, {
        ...{ programme, kindergarten: assisted, visitor: lead, partnership: id, on },
        visitors: random.sample(staff, 3).map(({ name }) => name),
        findings: random.pick(visitFindings),
        updatedAt: new Date(`${on}T16:40:00+08:00`),
      }),
    );
}

function officeVisit(random: Random, { today }: VisitGround, partnership: Row<Partnership>): VisitRow {
  const on = addDays(today, -random.int(20, 90));
  return makeSiteVisit(random, {
    ...{ programme: partnership.programme, kindergarten: partnership.assisted, on },
    methods: ['siteVisit', 'recordsReview', 'interview'],
    visitors: ['学前教育科 周科长', '教研室 何老师'],
    findings: random.pick(visitFindings),
    updatedAt: new Date(`${on}T16:40:00+08:00`),
  });
}

function adviceOf(random: Random, visit: VisitRow, today: Day): AdviceRow[] {
  return random.sample(visitAdvice, random.int(1, 3)).map(([area, text], position) => {
    const dueOn = addDays(visit.on, 30);
    const done = random.chance(dueOn < today ? 0.85 : 0.25);
    const doneOn = done ? addDays(visit.on, random.int(5, 10)) : null;
    return makeSiteAdvice(random, visit, {
      ...{ area, text, position, dueOn, doneOn },
      status: done ? 'done' : 'open',
      outcome: done ? random.pick(adviceOutcomes) : null,
    });
  });
}
