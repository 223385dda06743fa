import {
  alternativeReasons,
  type Proposal,
  type ProposalAlternative,
  type ProposalPoints,
} from '@qinglan/domain/partnerships/proposal';
import { builder } from '../../platform/builder.ts';
import { AreaType } from '../areas/area-types.ts';

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
    why: t.expose('why', { type: builder.codes('AlternativeReason', alternativeReasons) }),
    loss: t.exposeInt('loss', { description: 'What all partnerships together would lose at least.' }),
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
