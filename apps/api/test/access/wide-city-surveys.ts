import { makeNeedsSurvey } from '../../src/database/makers/make-needs-survey.ts';
import { makeSiteAdvice, makeSiteVisit } from '../../src/database/makers/make-site-visit.ts';
import type { Random } from '../../src/database/makers/random.ts';

interface Id {
  readonly id: string;
}
type Place = 'lead' | 'both' | 'assisted' | 'second' | 'ended' | 'lone';

/** Surveys at every stage and of everybody who can be asked; visits of each side, of the office, and across what is over. */
export function makeSurveys(
  random: Random,
  { now, before }: Readonly<Record<'now' | 'before', Id>>,
  kindergartens: Readonly<Record<Place, Id>>,
) {
  const survey = (place: Place, more = {}, programme = now) =>
    makeNeedsSurvey(random, { programme: programme.id, kindergarten: kindergartens[place].id, ...more });
  const surveys = [
    survey('assisted', { status: 'submitted' }),
    survey('assisted', { round: 2, dueOn: '2026-10-01' }),
    survey('second', { status: 'returned', returnReason: '请补充需求', dueOn: '2026-10-18' }),
    survey('both', { status: 'accepted' }),
    survey('ended'),
    survey('lone', { status: 'accepted' }, before),
  ];
  const visit = (visitor: Place | null, place: Place, programme = now) =>
    makeSiteVisit(random, {
      programme: programme.id,
      kindergarten: kindergartens[place].id,
      visitor: visitor && kindergartens[visitor].id,
      on: '2026-09-20',
    });
  const visits = [
    visit('lead', 'assisted'),
    visit('both', 'second'),
    visit('assisted', 'lead'),
    visit(null, 'assisted'),
    visit(null, 'second'),
    visit('lead', 'lone', before),
    visit('lead', 'ended'),
  ];
  const advice = visits.flatMap((each) => [
    makeSiteAdvice(random, each, { dueOn: '2026-10-01' }),
    makeSiteAdvice(random, each, {
      position: 1,
      status: 'done',
      doneOn: '2026-10-08',
      outcome: '已建立台账',
    }),
  ]);
  return { surveys, visits, advice };
}
