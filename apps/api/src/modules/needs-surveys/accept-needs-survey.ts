import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { needsTakenOver } from '@qinglan/domain/needs-surveys/needs-taken-over';
import { surveyStep } from '@qinglan/domain/needs-surveys/survey-steps';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { forbidden, ruled } from '../../platform/errors.ts';
import { changesOf } from '../audit/changes.ts';
import { record } from '../audit/record.ts';
import { derivedKindergartenFields } from '../kindergartens/kindergarten-fields.ts';
import { NeedsSurvey } from './needs-survey.entity.ts';
import { coordinates, surveyHappening } from './survey-fields.ts';

/** Accepts a survey: its needs become the kindergarten's own, and with them what matching and the board look at. */
export async function acceptNeedsSurvey(
  em: SqlEntityManager,
  act: Act,
  { id, version }: Edited<object>,
): Promise<NeedsSurvey> {
  const survey = await loadForEdit(em, NeedsSurvey, id, version);
  const kindergarten = await survey.kindergarten.loadOrFail({ filters: false });
  if (!coordinates(act, kindergarten)) throw forbidden('needsSurvey:review');
  ruled(surveyStep(survey.status, 'accept'));
  survey.status = 'accepted';
  survey.acceptedOn = act.today;
  const before = { ...kindergarten };
  const { needs, strengths } = needsTakenOver(kindergarten, survey);
  em.assign(kindergarten, { needs: [...needs], strengths: [...strengths] });
  em.assign(kindergarten, derivedKindergartenFields(kindergarten));
  record(em, act, surveyHappening(survey, kindergarten, { action: 'needsSurvey.accepted' }));
  record(em, act, {
    action: 'kindergarten.needsTakenOver',
    recordType: 'kindergarten',
    record: kindergarten.id,
    district: kindergarten.district.id,
    kindergarten: kindergarten.id,
    changes: changesOf(before, kindergarten, ['needs', 'strengths']),
  });
  return survey;
}
