import {
  alternativeReasons,
  type Proposal,
  type ProposalAlternative,
  type ProposalPoints,
  unmatchedReasons,
} from '@qinglan/domain/partnerships/proposal';
import { builder } from '../../platform/builder.ts';
import { AreaType } from '../areas/area-types.ts';
import type { Unmatched } from './proposal-plan.ts';
import type { ProposalRun } from './propose-partnerships.ts';

/** Points of each part of a score, 0 to 10,000. */
const ProposalPointsType = builder.objectRef<ProposalPoints>('ProposalPoints').implement({
  description: 'Points of each part of the score, 0 to 10,000.',
  fields: (t) => ({
    needsMet: t.exposeInt('needsMet'),
    nearness: t.exposeInt('nearness'),
    fit: t.exposeInt('fit'),
    history: t.exposeInt('history'),
    gradeGap: t.exposeInt('gradeGap'),
    wishes: t.exposeInt('wishes'),
  }),
});

const ProposalAlternativeType = builder.objectRef<ProposalAlternative>('ProposalAlternative').implement({
  description: 'Another lead that the assisted kindergarten could have had.',
  fields: (t) => ({
    leadId: t.exposeID('leadId'),
    leadName: t.exposeString('leadName'),
    score: t.exposeInt('score'),
    points: t.expose('points', { type: ProposalPointsType }),
    km: t.exposeFloat('km', { nullable: true }),
    areas: t.expose('areas', { type: [AreaType] }),
    why: t.expose('why', { type: builder.codes('AlternativeReason', alternativeReasons) }),
    loss: t.exposeInt('loss', { description: 'Points that all partnerships together would lose.' }),
    lossExact: t.exposeBoolean('lossExact', { description: 'Otherwise the loss is the least it can be.' }),
    partnershipsLost: t.exposeInt('partnershipsLost'),
  }),
});

/** Why a draft was proposed. */
export const ProposalType = builder.objectRef<Proposal>('Proposal').implement({
  description: 'What speaks for a drafted partnership. Scores run from 0 to 10,000.',
  fields: (t) => ({
    score: t.exposeInt('score'),
    points: t.expose('points', { type: ProposalPointsType }),
    km: t.exposeFloat('km', { nullable: true }),
    areas: t.expose('areas', { type: [AreaType], description: 'Needed there, a strength here.' }),
    alternatives: t.expose('alternatives', { type: [ProposalAlternativeType] }),
  }),
});

const UnmatchedType = builder.objectRef<Unmatched>('UnmatchedKindergarten').implement({
  description: 'An assisted kindergarten for which no lead was found: so many share so few places.',
  fields: (t) => ({
    kindergartenId: t.exposeID('kindergartenId'),
    name: t.exposeString('name'),
    reason: t.expose('reason', { type: builder.codes('UnplacedReason', unmatchedReasons) }),
    sharing: t.exposeInt('sharing'),
    places: t.exposeInt('places'),
    leads: t.exposeStringList('leads'),
  }),
});

/** What a run of the matching came to. */
export const ProposalRunType = builder.objectRef<ProposalRun>('ProposalRun').implement({
  description: 'What a run of the matching of partnerships came to.',
  fields: (t) => ({
    drafted: t.exposeInt('drafted'),
    kept: t.exposeInt('kept', { description: 'Settled drafts that were left alone.' }),
    unmatched: t.expose('unmatched', { type: [UnmatchedType] }),
    totalScore: t.exposeInt('totalScore'),
    proven: t.exposeBoolean('proven', { description: 'The proof holds that no better set exists.' }),
  }),
});
