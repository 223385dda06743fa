import { Grant } from '../modules/accounts/grant.entity.ts';
import { Session } from '../modules/accounts/session.entity.ts';
import { SignInThrottle } from '../modules/accounts/sign-in-throttle.entity.ts';
import { User } from '../modules/accounts/user.entity.ts';
import { Attachment } from '../modules/attachments/attachment.entity.ts';
import { AuditEvent } from '../modules/audit/audit-event.entity.ts';
import { AuditSegment } from '../modules/audit/audit-segment.entity.ts';
import { SchoolCalendar } from '../modules/calendar/school-calendar.entity.ts';
import { ContactEntry } from '../modules/contact-log/contact-entry.entity.ts';
import { District } from '../modules/districts/district.entity.ts';
import { HelpRequest } from '../modules/help-requests/help-request.entity.ts';
import { Installation } from '../modules/installation/installation.entity.ts';
import { Kindergarten } from '../modules/kindergartens/kindergarten.entity.ts';
import { KindergartenProfile } from '../modules/kindergartens/kindergarten-profile.entity.ts';
import { MatchBan } from '../modules/matching/match-ban.entity.ts';
import { MatchDecision } from '../modules/matching/match-decision.entity.ts';
import { MatchOutcome } from '../modules/matching/match-outcome.entity.ts';
import { MatchPolicy } from '../modules/matching/match-policy.entity.ts';
import { MatchProposal } from '../modules/matching/match-proposal.entity.ts';
import { MatchRun } from '../modules/matching/match-run.entity.ts';
import { MatchSnapshot } from '../modules/matching/match-snapshot.entity.ts';
import { MatchWish } from '../modules/matching/match-wish.entity.ts';
import { MenteeNomination } from '../modules/matching/mentee-nomination.entity.ts';
import { UnmatchedMentee } from '../modules/matching/unmatched-mentee.entity.ts';
import { MentorPair } from '../modules/mentor-pairs/mentor-pair.entity.ts';
import { NeedsSurvey } from '../modules/needs-surveys/needs-survey.entity.ts';
import { Agreement } from '../modules/partnerships/agreement.entity.ts';
import { Partnership } from '../modules/partnerships/partnership.entity.ts';
import { PartnershipGroup } from '../modules/partnerships/partnership-group.entity.ts';
import { Programme } from '../modules/programmes/programme.entity.ts';
import { ProgrammeMember } from '../modules/programmes/programme-member.entity.ts';
import { RosterImport } from '../modules/rosters/roster-import.entity.ts';
import { RosterUpload } from '../modules/rosters/roster-upload.entity.ts';
import { SavedView } from '../modules/saved-views/saved-view.entity.ts';
import { SharedResource } from '../modules/shared-resources/shared-resource.entity.ts';
import { SiteAdvice } from '../modules/site-visits/site-advice.entity.ts';
import { SiteVisit } from '../modules/site-visits/site-visit.entity.ts';
import { Service } from '../modules/teachers/service.entity.ts';
import { Teacher } from '../modules/teachers/teacher.entity.ts';

/** Every record the database keeps, the referred-to before those that refer: a copy goes in in this order. */
export const entities = [
  Installation,
  District,
  Kindergarten,
  KindergartenProfile,
  Teacher,
  Service,
  Programme,
  ProgrammeMember,
  PartnershipGroup,
  Partnership,
  Agreement,
  HelpRequest,
  ContactEntry,
  SharedResource,
  MenteeNomination,
  MatchPolicy,
  MatchSnapshot,
  MatchRun,
  MatchOutcome,
  MatchProposal,
  UnmatchedMentee,
  MatchDecision,
  MatchBan,
  MatchWish,
  MentorPair,
  Attachment,
  NeedsSurvey,
  SiteVisit,
  SiteAdvice,
  SchoolCalendar,
  User,
  Grant,
  Session,
  SignInThrottle,
  SavedView,
  RosterImport,
  RosterUpload,
  AuditEvent,
  AuditSegment,
] as const;
