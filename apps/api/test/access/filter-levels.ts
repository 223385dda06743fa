import type { VisibilityLevel } from '@qinglan/domain/access/visibility-level';

type Levels = Readonly<Record<string, VisibilityLevel>>;

/**
 * How well a row must be known before a filter may find it by this: the level at which the fact itself is shown. A new
 * filter has to be put here.
 */
export const filterLevels: Readonly<Record<string, Levels>> = {
  TeacherFilter: {
    ...{ text: 'name', districts: 'name', kindergartens: 'name' },
    ...{ posts: 'outline', needAreas: 'outline', strengthAreas: 'outline' },
    ...{ employeeNumber: 'read', titles: 'read', employments: 'read', statuses: 'read' },
    ...{ teachingSinceFrom: 'read', teachingSinceTo: 'read', gaps: 'write' },
  },
  KindergartenFilter: {
    // An alias is a name, and whether a kindergarten still exists follows from the list that leaves it out.
    ...{ text: 'name', districts: 'name', archived: 'name' },
    ...{ ownerships: 'read', grades: 'read', areaTypes: 'read', needAreas: 'read', strengthAreas: 'read' },
    gaps: 'write',
  },
  MentorPairFilter: { statuses: 'outline', kindergartens: 'outline', needsAttention: 'write' },
  PartnershipFilter: {
    ...{ statuses: 'read', kindergartens: 'read', districts: 'read', programme: 'read' },
    ...{ silent: 'read', agreementOverdue: 'read' },
  },
  HelpRequestFilter: { states: 'read', partnership: 'read', kindergartens: 'read' },
  ProgrammeMemberFilter: { programme: 'read', roles: 'read', districts: 'read', text: 'read' },
  AttachmentFilter: { owners: 'read', record: 'read', purposes: 'read', removed: 'write' },
  MatchPolicyFilter: { programme: 'read' },
  MatchRunFilter: { programme: 'read' },
  MatchDecisionFilter: { run: 'read' },
  UnmatchedMenteeFilter: { run: 'read', unmatchedReasons: 'read' },
  MatchProposalFilter: {
    ...{ run: 'write', states: 'read', relations: 'read', kindergartens: 'read' },
    ...{ mentor: 'read', mentee: 'read', scoreMost: 'read' },
  },
  NeedsSurveyFilter: {
    ...{ statuses: 'read', programme: 'read', kindergartens: 'read', districts: 'read', rounds: 'read' },
    dueness: 'read',
  },
  SiteVisitFilter: { programme: 'read', kindergartens: 'read', districts: 'read', followUps: 'read' },
  UserFilter: { text: 'read', roles: 'read', statuses: 'read', kindergartens: 'read', locked: 'write' },
  AuditEventFilter: { recordType: 'read', record: 'read', actions: 'read' },
};

/** The same for what a list is sorted by; an order tells as much as a filter. */
export const sortLevels: Readonly<Record<string, Levels>> = {
  TeacherSort: { name: 'name', teachingSince: 'read', title: 'read', updatedAt: 'read' },
  KindergartenSort: { name: 'name', grade: 'read', updatedAt: 'read' },
  MentorPairSort: { from: 'outline' },
  MatchProposalSort: { mentee: 'read', score: 'read' },
  UnmatchedMenteeSort: { mentee: 'read' },
  HelpRequestSort: { dueOn: 'read' },
  PartnershipSort: { from: 'read' },
  NeedsSurveySort: { dueOn: 'read', updatedAt: 'read' },
  SiteVisitSort: { on: 'read' },
  UserSort: { name: 'read' },
};
