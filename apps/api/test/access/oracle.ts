import type { EntityClass } from '@mikro-orm/core';
import { roles } from '@qinglan/domain/access/role';
import { type RecordType, visibleLevel } from '@qinglan/domain/access/visibility';
import {
  levelReaches,
  type VisibilityLevel,
  visibilityLevels,
  widestLevel,
} from '@qinglan/domain/access/visibility-level';
import { Grant } from '../../src/modules/accounts/grant.entity.ts';
import { Session } from '../../src/modules/accounts/session.entity.ts';
import { User } from '../../src/modules/accounts/user.entity.ts';
import { Attachment } from '../../src/modules/attachments/attachment.entity.ts';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.ts';
import { SchoolCalendar } from '../../src/modules/calendar/school-calendar.entity.ts';
import { ContactEntry } from '../../src/modules/contact-log/contact-entry.entity.ts';
import { District } from '../../src/modules/districts/district.entity.ts';
import { HelpRequest } from '../../src/modules/help-requests/help-request.entity.ts';
import { Kindergarten } from '../../src/modules/kindergartens/kindergarten.entity.ts';
import { KindergartenProfile } from '../../src/modules/kindergartens/kindergarten-profile.entity.ts';
import { MatchBan } from '../../src/modules/matching/match-ban.entity.ts';
import { MatchDecision } from '../../src/modules/matching/match-decision.entity.ts';
import { MatchPolicy } from '../../src/modules/matching/match-policy.entity.ts';
import { MatchProposal } from '../../src/modules/matching/match-proposal.entity.ts';
import { MatchRun } from '../../src/modules/matching/match-run.entity.ts';
import { MenteeNomination } from '../../src/modules/matching/mentee-nomination.entity.ts';
import { UnmatchedMentee } from '../../src/modules/matching/unmatched-mentee.entity.ts';
import { MentorPair } from '../../src/modules/mentor-pairs/mentor-pair.entity.ts';
import { NeedsSurvey } from '../../src/modules/needs-surveys/needs-survey.entity.ts';
import { Agreement } from '../../src/modules/partnerships/agreement.entity.ts';
import { Partnership } from '../../src/modules/partnerships/partnership.entity.ts';
import { PartnershipGroup } from '../../src/modules/partnerships/partnership-group.entity.ts';
import { Programme } from '../../src/modules/programmes/programme.entity.ts';
import { ProgrammeMember } from '../../src/modules/programmes/programme-member.entity.ts';
import { RosterImport } from '../../src/modules/rosters/roster-import.entity.ts';
import { RosterUpload } from '../../src/modules/rosters/roster-upload.entity.ts';
import { SavedView } from '../../src/modules/saved-views/saved-view.entity.ts';
import { SharedResource } from '../../src/modules/shared-resources/shared-resource.entity.ts';
import { SiteAdvice } from '../../src/modules/site-visits/site-advice.entity.ts';
import { SiteVisit } from '../../src/modules/site-visits/site-visit.entity.ts';
import { Service } from '../../src/modules/teachers/service.entity.ts';
import { Teacher } from '../../src/modules/teachers/teacher.entity.ts';
import type { PlainRow, World } from '../read/world.ts';
import { type Held, reachesOf, rowOf, standings } from './standing.ts';

/** Somebody signed in, by what they hold. */
export interface Person {
  readonly userId: string;
  readonly grants: readonly Held[];
}

/** Which line of the domain's table speaks of which entity. */
const recordTypeOf = new Map<EntityClass<object>, RecordType>([
  [District, 'district'],
  [Kindergarten, 'kindergarten'],
  [Teacher, 'teacher'],
  [Programme, 'programme'],
  [Partnership, 'partnership'],
  [PartnershipGroup, 'partnershipGroup'],
  [HelpRequest, 'helpRequest'],
  [MentorPair, 'mentorPair'],
  [Attachment, 'attachment'],
  [MatchRun, 'matchRun'],
  [MatchProposal, 'matchProposal'],
  [MatchBan, 'matchBan'],
  [NeedsSurvey, 'needsSurvey'],
  [SiteVisit, 'siteVisit'],
  [SchoolCalendar, 'schoolCalendar'],
  [RosterImport, 'rosterImport'],
  [User, 'user'],
  [Session, 'session'],
  [SavedView, 'savedView'],
  [AuditEvent, 'auditEvent'],
]);

/** Parts of a record that are rows of their own: seen as the record is, by whoever reads it. */
const wholeOf = new Map<EntityClass<object>, readonly [EntityClass<object>, string]>([
  [KindergartenProfile, [Kindergarten, 'kindergarten']],
  [Service, [Teacher, 'teacher']],
  [ProgrammeMember, [Programme, 'programme']],
  [Agreement, [Partnership, 'partnership']],
  [ContactEntry, [Partnership, 'partnership']],
  [SharedResource, [Partnership, 'partnership']],
  [SiteAdvice, [SiteVisit, 'visit']],
  [Grant, [User, 'user']],
  [MatchPolicy, [Programme, 'programme']],
  [UnmatchedMentee, [MatchRun, 'run']],
  [MatchDecision, [MatchRun, 'run']],
  [MenteeNomination, [Teacher, 'teacher']],
  [RosterUpload, [RosterImport, 'rosterImport']],
]);

/** Which property of a record names the user whose own it is. */
const ownerOf = new Map<EntityClass<object>, string>([
  [User, 'id'],
  [Session, 'user'],
  [SavedView, 'user'],
  [RosterImport, 'uploadedBy'],
]);

/** How far a person sees a row, from the domain's table and the rows alone. */
export function levelOf(
  world: World,
  person: Person,
  entity: EntityClass<object>,
  row: PlainRow,
): VisibilityLevel {
  const whole = wholeOf.get(entity);
  if (whole) {
    const level = levelOf(world, person, whole[0], rowOf(world, whole[0], row[whole[1]] as string));
    return levelReaches(level, 'read') ? level : 'none';
  }
  const type = row.showsChildren === true ? 'childPhoto' : recordTypeOf.get(entity);
  if (!type) throw new Error(`Say which line of the table speaks of ${entity.name}.`);
  const owner = ownerOf.get(entity);
  const own = owner !== undefined && row[owner] === person.userId;
  // The command line's own user is nobody's to see.
  if (row.system === true && !own) return 'none';
  return widestLevel([
    ...person.grants.map((held) =>
      visibleLevel(type, held.role, [
        ...reachesOf(standings[type], world, held, row, alike(person, held)),
        ...(own ? (['own'] as const) : []),
      ]),
    ),
    own ? leastOfOneself(type) : 'none',
  ]);
}

const alike = ({ grants }: Person, { role }: Held) => grants.filter((each) => each.role === role);

/** What every role sees of itself is seen by whoever is signed in, even without a grant. */
function leastOfOneself(type: RecordType): VisibilityLevel {
  const levels = roles.map((role) => visibleLevel(type, role, ['own']));
  return visibilityLevels.find((level) => levels.includes(level))!;
}

/** What a list shows unless it is told otherwise: nobody who has left, nothing archived or taken away. */
export function listed(entity: EntityClass<object>, row: PlainRow): boolean {
  if (entity === Teacher) return row.status !== 'left';
  if (entity === Attachment) return row.removedOn === null;
  if (entity === MatchProposal) return row.state !== 'rejected';
  return entity === Kindergarten ? row.archivedOn === null : true;
}
