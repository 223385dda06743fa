import { ref } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { schoolYearOf } from '@qinglan/domain/calendar/school-year';
import { submissionProblems, surveyStep } from '@qinglan/domain/needs-surveys/survey-steps';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { RuleError, ruled } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { KindergartenProfile } from '../kindergartens/kindergarten-profile.entity.ts';
import { NeedsSurvey } from './needs-survey.entity.ts';
import { surveyHappening } from './survey-fields.ts';

/** Sends a survey in, with the figures of the running school year as they stand in the kindergarten's own record. */
export async function submitNeedsSurvey(
  em: SqlEntityManager,
  act: Act,
  { id, version }: Edited<object>,
): Promise<NeedsSurvey> {
  const survey = await loadForEdit(em, NeedsSurvey, id, version);
  ruled(surveyStep(survey.status, 'submit'));
  const kindergarten = await survey.kindergarten.loadOrFail({ filters: false });
  const profile = await em.findOne(
    KindergartenProfile,
    { kindergarten: kindergarten.id },
    { filters: false, orderBy: { schoolYear: 'desc' } },
  );
  const problems = submissionProblems(survey, profile?.schoolYear ?? null, schoolYearOf(act.today));
  if (problems.length > 0) throw new RuleError(problems);
  survey.status = 'submitted';
  survey.submittedOn = act.today;
  survey.returnReason = null;
  survey.profile = profile && ref(profile);
  record(em, act, surveyHappening(survey, kindergarten, { action: 'needsSurvey.submitted' }));
  return survey;
}
