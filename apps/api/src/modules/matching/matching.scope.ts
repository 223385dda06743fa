import { among, anyOf, everything, inherits, scopeRule } from '../../platform/read/scope.ts';
import { MatchBan } from './match-ban.entity.ts';
import { MatchDecision } from './match-decision.entity.ts';
import { MatchPolicy } from './match-policy.entity.ts';
import { MatchProposal } from './match-proposal.entity.ts';
import { MatchRun } from './match-run.entity.ts';
import { MenteeNomination } from './mentee-nomination.entity.ts';
import { UnmatchedMentee } from './unmatched-mentee.entity.ts';

/** The city shapes policies; whoever reads the programme reads them. */
export const matchPolicyScope = inherits(MatchPolicy, 'programme', 'read');

/** Domain, "who sees what": the city's runs are the city's, a district's its own coordinators' too. */
export const matchRunScope = scopeRule(MatchRun, (viewer) => {
  const districts = among(viewer.districts);
  return { write: anyOf<MatchRun>(viewer.city && everything, districts && { district: districts }) };
});

/** Both teachers and their kindergartens read a proposal once the run has been opened to the sides. */
export const matchProposalScope = scopeRule(MatchProposal, (viewer) => {
  const districts = among(viewer.districts);
  const own = among(viewer.kindergartens);
  const self = among(viewer.teachers);
  const shown = { run: { answersFrom: { $ne: null } }, state: { $ne: 'rejected' } } as const;
  return {
    read: anyOf<MatchProposal>(
      own && {
        $and: [shown, { $or: [{ mentee: { kindergarten: own } }, { mentor: { kindergarten: own } }] }],
      },
      self && { $and: [shown, { $or: [{ mentee: self }, { mentor: self }] }] },
    ),
    write: anyOf<MatchProposal>(viewer.city && everything, districts && { run: { district: districts } }),
  };
});

export const unmatchedMenteeScope = inherits(UnmatchedMentee, 'run', 'read');
export const matchDecisionScope = inherits(MatchDecision, 'run', 'read');

/** A ban keeps a mentee from somebody: the mentee's coordinators may lift it. */
export const matchBanScope = scopeRule(MatchBan, (viewer) => {
  const districts = among(viewer.districts);
  return {
    write: anyOf<MatchBan>(
      viewer.city && everything,
      districts && { mentee: { kindergarten: { district: districts } } },
    ),
  };
});

export const menteeNominationScope = inherits(MenteeNomination, 'teacher', 'read');
