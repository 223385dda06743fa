import {
  openSurveysInput,
  surveyAnswers,
  surveyReturnInput,
} from '@qinglan/domain/needs-surveys/survey-input';
import { surveyMethods } from '@qinglan/domain/needs-surveys/survey-method';
import { builder } from '../../platform/builder.ts';
import { NeedInput, StrengthInput } from '../areas/area-types.ts';
import { acceptNeedsSurvey } from './accept-needs-survey.ts';
import { NeedsSurvey } from './needs-survey.entity.ts';
import { openNeedsSurveys, SurveysOpened } from './open-needs-surveys.ts';
import { returnNeedsSurvey } from './return-needs-survey.ts';
import { saveNeedsSurvey } from './save-needs-survey.ts';
import { submitNeedsSurvey } from './submit-needs-survey.ts';

const SurveysOpenedType = builder.objectType(SurveysOpened, {
  name: 'SurveysOpened',
  fields: (t) => ({
    opened: t.exposeInt('opened'),
    moved: t.exposeInt('moved', { description: 'Were out already and got the new day.' }),
  }),
});

const OpenNeedsSurveysInput = builder.inputType('OpenNeedsSurveysInput', {
  fields: (t) => ({
    programmeId: t.id({ required: true }),
    round: t.int({ required: true }),
    dueOn: t.field({ type: 'Day', required: true }),
    kindergartens: t.idList({ description: 'All assisted members of the own remit when left out.' }),
  }),
});

const SaveNeedsSurveyInput = builder.inputType('SaveNeedsSurveyInput', {
  description: 'A field left out stays as it is; null empties it.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    methods: t.field({ type: [builder.codes('SurveyMethod', surveyMethods)] }),
    situation: t.string(),
    strengths: t.field({ type: [StrengthInput] }),
    needs: t.field({ type: [NeedInput] }),
    expectations: t.string(),
  }),
});

const versioned = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
  });

const ReturnNeedsSurveyInput = builder.inputType('ReturnNeedsSurveyInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true }),
  }),
});

builder.mutationField('openNeedsSurveys', (t) =>
  t.verb({
    type: SurveysOpenedType,
    union: 'OpenNeedsSurveysResult',
    can: 'needsSurvey:open',
    input: OpenNeedsSurveysInput,
    check: openSurveysInput,
    run: openNeedsSurveys,
  }),
);

builder.mutationField('saveNeedsSurvey', (t) =>
  t.verb({
    type: NeedsSurvey,
    can: 'needsSurvey:answer',
    input: SaveNeedsSurveyInput,
    check: () => surveyAnswers,
    run: saveNeedsSurvey,
  }),
);

builder.mutationField('submitNeedsSurvey', (t) =>
  t.verb({
    type: NeedsSurvey,
    can: 'needsSurvey:answer',
    input: versioned('SubmitNeedsSurveyInput'),
    run: submitNeedsSurvey,
  }),
);

builder.mutationField('returnNeedsSurvey', (t) =>
  t.verb({
    type: NeedsSurvey,
    can: 'needsSurvey:review',
    input: ReturnNeedsSurveyInput,
    check: () => surveyReturnInput,
    run: returnNeedsSurvey,
  }),
);

builder.mutationField('acceptNeedsSurvey', (t) =>
  t.verb({
    type: NeedsSurvey,
    can: 'needsSurvey:review',
    input: versioned('AcceptNeedsSurveyInput'),
    description: "Its needs become the kindergarten's own.",
    run: acceptNeedsSurvey,
  }),
);
