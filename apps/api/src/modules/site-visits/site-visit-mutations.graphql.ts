import { surveyMethods } from '@qinglan/domain/needs-surveys/survey-method';
import { adviceStatuses } from '@qinglan/domain/site-visits/advice-status';
import {
  adviceAnswerInput,
  siteVisitChanges,
  siteVisitInput,
} from '@qinglan/domain/site-visits/site-visit-input';
import { builder } from '../../platform/builder.ts';
import { AreaType } from '../areas/area-types.ts';
import { answerSiteAdvice } from './answer-site-advice.ts';
import { recordSiteVisit } from './record-site-visit.ts';
import { SiteAdvice } from './site-advice.entity.ts';
import { SiteVisit } from './site-visit.entity.ts';
import { updateSiteVisit } from './update-site-visit.ts';

const MethodType = builder.codes('SurveyMethod', surveyMethods);

const NewSiteAdviceInput = builder.inputType('NewSiteAdviceInput', {
  fields: (t) => ({
    text: t.string({ required: true }),
    area: t.field({ type: AreaType }),
    dueOn: t.field({ type: 'Day' }),
  }),
});

const SiteAdviceInput = builder.inputType('SiteAdviceInput', {
  fields: (t) => ({
    adviceId: t.id({ description: 'Of advice that is there already.' }),
    text: t.string({ required: true }),
    area: t.field({ type: AreaType }),
    dueOn: t.field({ type: 'Day' }),
  }),
});

const RecordSiteVisitInput = builder.inputType('RecordSiteVisitInput', {
  fields: (t) => ({
    programmeId: t.id({ required: true }),
    kindergartenId: t.id({ required: true, description: 'Who was visited.' }),
    visitorId: t.id({ description: "The visiting kindergarten; left out, the coordinators' office came." }),
    on: t.field({ type: 'Day', required: true }),
    methods: t.field({ type: [MethodType], required: true }),
    visitors: t.stringList({ required: true, description: 'Names of those who came.' }),
    findings: t.string(),
    advice: t.field({ type: [NewSiteAdviceInput] }),
  }),
});

const UpdateSiteVisitInput = builder.inputType('UpdateSiteVisitInput', {
  description: 'The visit whole; advice that is left out is taken back unless it was answered.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    on: t.field({ type: 'Day', required: true }),
    methods: t.field({ type: [MethodType], required: true }),
    visitors: t.stringList({ required: true }),
    findings: t.string(),
    advice: t.field({ type: [SiteAdviceInput], required: true }),
  }),
});

const AnswerSiteAdviceInput = builder.inputType('AnswerSiteAdviceInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    status: t.field({ type: builder.codes('AdviceStatus', adviceStatuses), required: true }),
    outcome: t.string(),
  }),
});

builder.mutationField('recordSiteVisit', (t) =>
  t.verb({
    type: SiteVisit,
    can: 'siteVisit:record',
    input: RecordSiteVisitInput,
    check: siteVisitInput,
    run: recordSiteVisit,
  }),
);

builder.mutationField('updateSiteVisit', (t) =>
  t.verb({
    type: SiteVisit,
    can: 'siteVisit:record',
    input: UpdateSiteVisitInput,
    check: siteVisitChanges,
    run: updateSiteVisit,
  }),
);

builder.mutationField('answerSiteAdvice', (t) =>
  t.verb({
    type: SiteAdvice,
    can: 'siteAdvice:answer',
    input: AnswerSiteAdviceInput,
    check: () => adviceAnswerInput,
    description: "The visited side's word on what was done.",
    run: answerSiteAdvice,
  }),
);
