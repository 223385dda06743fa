import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { surveyStep } from '@qinglan/domain/needs-surveys/survey-steps';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { forbidden, ruled } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { NeedsSurvey } from './needs-survey.entity.ts';
import { coordinates, surveyHappening } from './survey-fields.ts';

/** Gives a survey back to the kindergarten, with what is to be mended. */
export async function returnNeedsSurvey(
  em: SqlEntityManager,
  act: Act,
  { id, version, reason }: Edited<{ reason: string }>,
): Promise<NeedsSurvey> {
  const survey = await loadForEdit(em, NeedsSurvey, id, version);
  const kindergarten = await survey.kindergarten.loadOrFail({ filters: false });
  if (!coordinates(act, kindergarten)) throw forbidden('needsSurvey:review');
  ruled(surveyStep(survey.status, 'return'));
  survey.status = 'returned';
  survey.returnReason = reason;
  const facts = { reason };
  record(em, act, surveyHappening(survey, kindergarten, { action: 'needsSurvey.returned', facts }));
  return survey;
}
