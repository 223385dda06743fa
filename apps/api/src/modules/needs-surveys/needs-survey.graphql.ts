import { surveyDueness, surveyDuenessCodes } from '@qinglan/domain/needs-surveys/survey-dueness';
import { surveyMethods } from '@qinglan/domain/needs-surveys/survey-method';
import { surveyStatuses } from '@qinglan/domain/needs-surveys/survey-status';
import { builder } from '../../platform/builder.ts';
import { NeedType, StrengthType } from '../areas/area-types.ts';
import { NeedsSurvey } from './needs-survey.entity.ts';
import { needsSurveyScope } from './needs-survey.scope.ts';
import { surveyPages } from './survey-pages.ts';

builder.entity(NeedsSurvey, {
  scope: needsSurveyScope,
  description: 'What a kindergarten says of its situation and its needs when a programme asks.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    programme: t.relation('programme'),
    kindergarten: t.relation('kindergarten'),
    round: t.column('round'),
    status: t.column('status', { type: builder.codes('SurveyStatus', surveyStatuses) }),
    openedOn: t.column('openedOn'),
    dueOn: t.column('dueOn'),
    dueness: t.derived({
      type: builder.codes('SurveyDueness', surveyDuenessCodes),
      nullable: true,
      needs: ['status', 'dueOn'],
      description: "Null when it is not the kindergarten's turn.",
      resolve: (survey, { today }) => surveyDueness(survey, today),
    }),
    methods: t.column('methods', { type: [builder.codes('SurveyMethod', surveyMethods)] }),
    situation: t.column('situation'),
    strengths: t.column('strengths', { type: [StrengthType] }),
    needs: t.column('needs', { type: [NeedType] }),
    expectations: t.column('expectations'),
    profile: t.relation('profile'),
    submittedOn: t.column('submittedOn'),
    acceptedOn: t.column('acceptedOn'),
    returnReason: t.column('returnReason'),
    updatedAt: t.column('updatedAt'),
    viewerCanAnswer: t.may('write'),
  }),
});

builder.queryField('needsSurvey', (t) => t.row(NeedsSurvey, { can: 'needsSurvey:read' }));
builder.queryField('needsSurveys', (t) => t.rows(NeedsSurvey, { can: 'needsSurvey:read', ...surveyPages }));
