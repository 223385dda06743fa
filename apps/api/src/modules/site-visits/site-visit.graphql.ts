import { surveyMethods } from '@qinglan/domain/needs-surveys/survey-method';
import { adviceStatuses } from '@qinglan/domain/site-visits/advice-status';
import { builder } from '../../platform/builder.ts';
import { AreaType } from '../areas/area-types.ts';
import { SiteAdvice } from './site-advice.entity.ts';
import { siteAdviceScope } from './site-advice.scope.ts';
import { SiteVisit } from './site-visit.entity.ts';
import { siteVisitScope } from './site-visit.scope.ts';
import { siteVisitPages } from './site-visit-pages.ts';

builder.entity(SiteVisit, {
  scope: siteVisitScope,
  description: 'A visit to a kindergarten: what was found, and what was advised.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    programme: t.relation('programme'),
    kindergarten: t.relation('kindergarten'),
    visitor: t.relation('visitor', { description: "Null when the coordinators' office came." }),
    on: t.column('on'),
    methods: t.column('methods', { type: [builder.codes('SurveyMethod', surveyMethods)] }),
    visitors: t.column('visitors', { type: ['String'] }),
    findings: t.column('findings'),
    advice: t.list('advice', { orderBy: { position: 'asc' } }),
    updatedAt: t.column('updatedAt'),
    viewerCanEdit: t.may('write'),
  }),
});

builder.entity(SiteAdvice, {
  scope: siteAdviceScope,
  description: 'A piece of advice, and what the visited side did about it.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    text: t.column('text'),
    area: t.column('area', { type: AreaType }),
    dueOn: t.column('dueOn'),
    status: t.column('status', { type: builder.codes('AdviceStatus', adviceStatuses) }),
    doneOn: t.column('doneOn'),
    outcome: t.column('outcome'),
  }),
});

builder.queryField('siteVisit', (t) => t.row(SiteVisit, { can: 'siteVisit:read' }));
builder.queryField('siteVisits', (t) => t.rows(SiteVisit, { can: 'siteVisit:read', ...siteVisitPages }));
