import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { OpenSurveysInput } from '@qinglan/domain/needs-surveys/survey-input';
import { answerableStatuses } from '@qinglan/domain/needs-surveys/survey-status';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { forbidden, refuse } from '../../platform/errors.ts';
import { seenAt } from '../../platform/read/scope-filter.ts';
import { record } from '../audit/record.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { ProgrammeMember } from '../programmes/programme-member.entity.ts';
import { NeedsSurvey } from './needs-survey.entity.ts';
import { surveyHappening } from './survey-fields.ts';

/** How many surveys went out, and of how many that were out already the day was moved. */
export class SurveysOpened {
  readonly opened: number;
  readonly moved: number;
  constructor(opened: number, moved: number) {
    this.opened = opened;
    this.moved = moved;
  }
}

/**
 * Sends a round of the survey to a programme's assisted members, or to those named. Who has one of that round already
 * and still has to answer gets the new day; what was sent in stays untouched, so it can be done again for newcomers.
 */
export async function openNeedsSurveys(
  em: SqlEntityManager,
  act: Act,
  { programmeId, round, dueOn, kindergartens }: OpenSurveysInput,
): Promise<SurveysOpened> {
  const programme = await loadVisible(em, Programme, programmeId, ['programmeId']);
  const asked = await kindergartensAsked(em, act, programme, kindergartens);
  const existing = await em.find(
    NeedsSurvey,
    { programme: programme.id, round, kindergarten: { $in: asked.map(({ id }) => id) } },
    { filters: false },
  );
  const surveyOf = new Map(existing.map((survey) => [survey.kindergarten.id, survey]));
  const fresh = asked.filter(({ id }) => !surveyOf.has(id));
  const blank = { strengths: [], needs: [], openedOn: act.today };
  for (const kindergarten of fresh) {
    const survey = em.create(NeedsSurvey, { ...blank, programme, kindergarten, round, dueOn });
    const facts = { programme: programme.name, round, dueOn };
    record(em, act, surveyHappening(survey, kindergarten, { action: 'needsSurvey.opened', facts }));
  }
  let moved = 0;
  for (const kindergarten of asked) {
    const survey = surveyOf.get(kindergarten.id);
    if (!survey || survey.dueOn === dueOn || !answerableStatuses.some((each) => each === survey.status))
      continue;
    survey.dueOn = dueOn;
    moved += 1;
    record(
      em,
      act,
      surveyHappening(survey, kindergarten, { action: 'needsSurvey.dueMoved', facts: { dueOn } }),
    );
  }
  return new SurveysOpened(fresh.length, moved);
}

/** Assisted members that the viewer coordinates; naming one that is no such member, or another's, is refused. */
async function kindergartensAsked(
  em: SqlEntityManager,
  { viewer }: Act,
  programme: Programme,
  ids: readonly string[] | null,
): Promise<readonly Kindergarten[]> {
  const members = await em.find(
    ProgrammeMember,
    { programme: programme.id, role: { $ne: 'lead' } },
    { filters: false, fields: ['kindergarten'] },
  );
  const assisted = members.map(({ kindergarten }) => kindergarten.id);
  const open = { id: { $in: [...(ids ?? assisted)] }, archivedOn: null };
  const mine = await em.find(Kindergarten, open, { filters: seenAt(viewer, 'write') });
  if (ids === null) return mine;
  const known = await em.find(Kindergarten, open, { filters: seenAt(viewer, 'name'), fields: ['id'] });
  for (const [index, id] of ids.entries()) {
    const path = ['kindergartens', String(index)];
    if (!known.some((each) => each.id === id)) refuse({ code: 'unknown-record', path, facts: { id } });
    if (!mine.some((each) => each.id === id)) throw forbidden();
    if (!assisted.includes(id)) refuse({ code: 'not-a-member', path, facts: { kindergartenId: id } });
  }
  return mine;
}
