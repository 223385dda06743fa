import {
  helpAnswerInput,
  helpRequestInput,
  helpRequestState,
  helpRequestStates,
} from '@qinglan/domain/help-requests/help-request-input';
import { partnershipSides } from '@qinglan/domain/partnerships/partnership-side';
import { builder } from '../../platform/builder.ts';
import { AreaType } from '../areas/area-types.ts';
import { answerHelpRequest } from './answer-help-request.ts';
import { HelpRequest } from './help-request.entity.ts';
import { helpRequestScope } from './help-request.scope.ts';
import { helpRequestPages } from './help-request-pages.ts';
import { raiseHelpRequest } from './raise-help-request.ts';

const PartnershipSideType = builder.codes('PartnershipSide', partnershipSides);

const HelpRequestDetails = builder.part(HelpRequest, 'HelpRequestDetails', {
  atLeast: 'read',
  description: 'For both sides and their coordinators.',
  fields: (t) => ({
    version: t.column('version'),
    side: t.column('side', { type: PartnershipSideType, description: 'The side that raised it.' }),
    area: t.column('area', { type: AreaType }),
    question: t.column('question'),
    raisedOn: t.column('raisedOn'),
    raisedByName: t.column('raisedByName'),
    dueOn: t.column('dueOn'),
    answer: t.column('answer'),
    answeredOn: t.column('answeredOn'),
    answeredByName: t.column('answeredByName'),
    state: t.derived({
      type: builder.codes('HelpRequestState', helpRequestStates),
      needs: ['answeredOn', 'dueOn'],
      resolve: ({ answeredOn, dueOn }, { today }) =>
        helpRequestState({ answeredOn: answeredOn ?? null, dueOn }, today),
    }),
  }),
});

builder.entity(HelpRequest, {
  scope: helpRequestScope,
  description: 'A difficulty that one side raises and the other answers.',
  fields: (t) => ({
    id: t.column('id'),
    partnership: t.relation('partnership'),
    raisedBy: t.relation('raisedBy'),
    askedOf: t.relation('askedOf', { description: 'The side that is to answer.' }),
    details: t.part(HelpRequestDetails),
  }),
});

builder.queryField('helpRequests', (t) =>
  t.rows(HelpRequest, { can: 'helpRequest:read', ...helpRequestPages }),
);

const RaiseHelpRequestInput = builder.inputType('RaiseHelpRequestInput', {
  fields: (t) => ({
    partnershipId: t.id({ required: true }),
    side: t.field({ type: PartnershipSideType, required: true, description: 'The side that asks.' }),
    area: t.field({ type: AreaType }),
    question: t.string({ required: true }),
    dueOn: t.field({ type: 'Day', required: true }),
  }),
});

const AnswerHelpRequestInput = builder.inputType('AnswerHelpRequestInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    answer: t.string({ required: true }),
  }),
});

builder.mutationField('raiseHelpRequest', (t) =>
  t.verb({
    type: HelpRequest,
    can: 'helpRequest:raise',
    input: RaiseHelpRequestInput,
    check: helpRequestInput,
    run: raiseHelpRequest,
  }),
);
builder.mutationField('answerHelpRequest', (t) =>
  t.verb({
    type: HelpRequest,
    can: 'helpRequest:answer',
    input: AnswerHelpRequestInput,
    check: () => helpAnswerInput,
    run: answerHelpRequest,
  }),
);
