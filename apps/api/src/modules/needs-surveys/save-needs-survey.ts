import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { SurveyAnswers } from '@qinglan/domain/needs-surveys/survey-input';
import { surveyStep } from '@qinglan/domain/needs-surveys/survey-steps';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { ruled } from '../../platform/errors.ts';
import { changesOf } from '../audit/changes.ts';
import { record } from '../audit/record.ts';
import { NeedsSurvey } from './needs-survey.entity.ts';
import { surveyFields, surveyHappening } from './survey-fields.ts';

/** Keeps what was answered so far; nothing need be whole before the survey is sent in. */
export async function saveNeedsSurvey(
  em: SqlEntityManager,
  act: Act,
  { id, version, ...answers }: Edited<SurveyAnswers>,
): Promise<NeedsSurvey> {
  const survey = await loadForEdit(em, NeedsSurvey, id, version);
  ruled(surveyStep(survey.status, 'answer'));
  const before = { ...survey };
  em.assign(survey, answers);
  const changes = changesOf(before, survey, surveyFields);
  const kindergarten = await survey.kindergarten.loadOrFail({ filters: false });
  if (Object.keys(changes).length > 0) {
    record(em, act, surveyHappening(survey, kindergarten, { action: 'needsSurvey.saved', changes }));
  }
  return survey;
}
