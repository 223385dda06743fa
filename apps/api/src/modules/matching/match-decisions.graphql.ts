import { decisionInput } from '@qinglan/domain/matching/decision-input';
import { builder } from '../../platform/builder.ts';
import { DoneType } from '../accounts/done.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { chooseMentor } from './choose-mentor.ts';
import { forbidPair } from './forbid-pair.ts';
import { liftMatchBan } from './lift-match-ban.ts';
import { lockMatchProposal } from './lock-match-proposal.ts';
import { MatchDecision } from './match-decision.entity.ts';
import { MatchProposal } from './match-proposal.entity.ts';
import { MenteeNomination } from './mentee-nomination.entity.ts';
import { nominateMentee } from './nominate-mentee.ts';
import { rankMatchProposal } from './rank-match-proposal.ts';
import { rejectMatchProposal } from './reject-match-proposal.ts';
import { unlockMatchProposal } from './unlock-match-proposal.ts';
import { vetoMatchProposal } from './veto-match-proposal.ts';
import { withdrawNomination } from './withdraw-nomination.ts';

const edited = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
  });

const withReason = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      id: t.id({ required: true }),
      version: t.int({ required: true }),
      reason: t.string({ required: true }),
    }),
  });

const aboutTwo = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      runId: t.id({ required: true }),
      menteeId: t.id({ required: true }),
      mentorId: t.id({ required: true }),
      reason: t.string({ required: true }),
    }),
  });

builder.mutationField('lockMatchProposal', (t) =>
  t.verb({
    type: MatchDecision,
    can: 'matchRun:decide',
    input: edited('LockMatchProposalInput'),
    description: 'Keeps a pair as it is, whatever else is decided.',
    run: lockMatchProposal,
  }),
);
builder.mutationField('unlockMatchProposal', (t) =>
  t.verb({
    type: MatchDecision,
    can: 'matchRun:decide',
    input: edited('UnlockMatchProposalInput'),
    run: unlockMatchProposal,
  }),
);
builder.mutationField('rejectMatchProposal', (t) =>
  t.verb({
    type: MatchDecision,
    can: 'matchRun:decide',
    input: withReason('RejectMatchProposalInput'),
    check: () => decisionInput,
    description: 'Turns a pair down in this run; the rest re-optimises at once.',
    run: rejectMatchProposal,
  }),
);
builder.mutationField('chooseMentor', (t) =>
  t.verb({
    type: MatchDecision,
    can: 'matchRun:decide',
    input: aboutTwo('ChooseMentorInput'),
    check: () => decisionInput,
    description: 'Gives a mentee this mentor; the rest re-optimises at once.',
    run: chooseMentor,
  }),
);
builder.mutationField('forbidPair', (t) =>
  t.verb({
    type: MatchDecision,
    can: 'matchRun:decide',
    input: aboutTwo('ForbidPairInput'),
    check: () => decisionInput,
    description: 'Rules two out for each other, in this run and later ones of the programme.',
    run: forbidPair,
  }),
);

const LiftMatchBanInput = builder.inputType('LiftMatchBanInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

builder.mutationField('liftMatchBan', (t) =>
  t.verb({
    type: DoneType,
    can: 'matchRun:decide',
    input: LiftMatchBanInput,
    description: 'Lets two be paired again, from the next run on.',
    run: liftMatchBan,
  }),
);

const RankMatchProposalInput = builder.inputType('RankMatchProposalInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    rank: t.int({ required: true, description: '1, the first wish, to 5.' }),
  }),
});

builder.mutationField('rankMatchProposal', (t) =>
  t.verb({
    type: MatchProposal,
    can: 'matchProposal:answer',
    input: RankMatchProposalInput,
    run: rankMatchProposal,
  }),
);
builder.mutationField('vetoMatchProposal', (t) =>
  t.verb({
    type: DoneType,
    can: 'matchProposal:answer',
    input: withReason('VetoMatchProposalInput'),
    check: () => decisionInput,
    description: 'One side says no to a pair; it is never proposed again in the programme.',
    run: vetoMatchProposal,
  }),
);

const NominateMenteeInput = builder.inputType('NominateMenteeInput', {
  fields: (t) => ({ programmeId: t.id({ required: true }), teacherId: t.id({ required: true }) }),
});
const WithdrawNominationInput = builder.inputType('WithdrawNominationInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

builder.mutationField('nominateMentee', (t) =>
  t.verb({
    type: MenteeNomination,
    can: 'mentee:nominate',
    input: NominateMenteeInput,
    run: nominateMentee,
  }),
);
builder.mutationField('withdrawNomination', (t) =>
  t.verb({
    type: Teacher,
    can: 'mentee:nominate',
    input: WithdrawNominationInput,
    run: withdrawNomination,
  }),
);
