import type { EntityClass } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { roles } from '@qinglan/domain/access/role';
import { mentorPairStatuses } from '@qinglan/domain/mentor-pairs/mentor-pair-status';
import { surveyStatuses } from '@qinglan/domain/needs-surveys/survey-status';
import { partnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import { memberRoles } from '@qinglan/domain/programmes/programme';
import { programmePolicyDefault } from '@qinglan/domain/programmes/programme-policy';
import { rosterImportStatuses } from '@qinglan/domain/rosters/roster-import-status';
import { type Random, seededRandom } from '../../src/database/makers/random.ts';
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
import { insertRows } from '../../src/platform/rows/insert-rows.ts';
import { makeAttachments } from '../access/wide-city-attachments.ts';
import { makeExchange } from '../access/wide-city-exchange.ts';
import { insertOutcomes, insertSnapshots } from './match-files.ts';
import { makeMatchWorld } from './match-world.ts';

export type PlainRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** Every row there is, by entity, with to-one relations as ids. */
export type World = ReadonlyMap<EntityClass<object>, readonly PlainRow[]>;

interface Sizes {
  readonly districts: number;
  readonly kindergartens: number;
  readonly teachers: number;
  readonly users: number;
}

const someday = '2026-03-01';
const instant = '2026-03-01T00:00:00.000Z';
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Rows that are related at random, so that rules meet every combination; not a believable city. */
export function makeWorld(seed: number, sizes: Sizes): World {
  const random = seededRandom(seed);
  const districts = many(sizes.districts, (i) => ({
    id: random.id(),
    name: `区${i}`,
    nameKey: `qu${i}`,
    version: 1,
  }));
  const kindergartens = many(sizes.kindergartens, (i) => kindergarten(random, i, random.pick(districts).id));
  const teachers = many(sizes.teachers, (i) => teacher(random, i, random.pick(kindergartens).id));
  const pair = (list: readonly { id: string }[]) =>
    random.sample(list, 2).map(({ id }) => id) as [string, string];
  const programmes = many(2, (i) => ({
    id: random.id(),
    name: `项目${i}`,
    from: someday,
    to: '2029-02-28',
    policyBases: [],
    policy: programmePolicyDefault,
    version: 1,
  }));
  const members = programmes.flatMap((programme) =>
    random.sample(kindergartens, 4).map(({ id }) => ({
      ...{ id: random.id(), programme: programme.id, kindergarten: id },
      ...{ role: random.pick(memberRoles), leadCapacity: 1, version: 1 },
    })),
  );
  const groups = random.sample(kindergartens, 3).map(({ id }) => ({
    ...{ id: random.id(), programme: random.pick(programmes).id, lead: id, version: 1 },
    ...{ leadingGroupFormedOn: null, leadingGroupPeople: [] },
  }));
  const partnerships = many(6, () => partnership(random, random.pick(groups), random.pick(kindergartens).id));
  const pairs = many(10, () =>
    mentorPair(random, pair(teachers), random.chance(0.5) ? random.pick(partnerships).id : null),
  );
  const users = many(sizes.users, (i) => user(random, i));
  const grants = users.flatMap(({ id }) =>
    many(random.int(0, 2), () => grant(random, id, { districts, kindergartens, teachers })),
  );
  const attachments = makeAttachments(random, {
    ...{ partnerships, groups, kindergartens, pairs },
    placeOf: () => [random.pick(kindergartens).id],
  });
  const matching = makeMatchWorld(random, { districts, programmes, partnerships, teachers });
  const surveys = kindergartens.map(({ id }, i) => needsSurvey(random, id, programmes[i % 2]!.id));
  const visits = many(8, () =>
    siteVisit(random, random.sample(kindergartens, 2), random.pick(programmes).id),
  );
  const exchange = makeExchange(random, partnerships);
  const imports = users.map(({ id }) => rosterImport(random, id));
  return new Map<EntityClass<object>, readonly PlainRow[]>([
    [District, districts],
    [Kindergarten, kindergartens],
    [KindergartenProfile, kindergartens.map(({ id }) => profile(random, id))],
    [Teacher, teachers],
    [Service, teachers.map((each) => service(random, each))],
    [Programme, programmes],
    [ProgrammeMember, members],
    [PartnershipGroup, groups],
    [Partnership, partnerships],
    [Agreement, partnerships.map(({ id }) => agreement(random, id))],
    [MatchPolicy, matching.policies],
    [MatchRun, matching.runs],
    [MatchProposal, matching.proposals],
    [UnmatchedMentee, matching.unmatched],
    [MatchDecision, matching.decisions],
    [MatchBan, matching.bans],
    [MenteeNomination, matching.nominations],
    [MentorPair, pairs],
    [Attachment, attachments],
    [HelpRequest, exchange.requests],
    [ContactEntry, exchange.contacts],
    [SharedResource, exchange.resources],
    [NeedsSurvey, surveys],
    [SiteVisit, visits],
    [SiteAdvice, visits.map((each) => siteAdvice(random, each))],
    [SchoolCalendar, [calendar(random)]],
    [User, users],
    [Grant, grants],
    [Session, users.map(({ id }, i) => session(random, id, i))],
    [
      SavedView,
      users.map(({ id: user }, i) => ({
        ...{ id: random.id(), user, list: 'teachers', name: `视图${i}`, search: '', version: 1 },
      })),
    ],
    [RosterImport, imports],
    [RosterUpload, imports.map(({ id }) => rosterUpload(random, id))],
    [AuditEvent, many(8, (i) => auditEvent(random, i, districts, kindergartens))],
  ]);
}

export async function insertWorld(em: SqlEntityManager, world: World): Promise<void> {
  const runs = world.get(MatchRun) ?? [];
  for (const [entity, rows] of world) {
    if (entity === MatchRun) await insertSnapshots(em, runs);
    await insertRows(em as never, entity, rows as never);
  }
  await insertOutcomes(em, runs);
}

const listed = { strengths: [], needs: [], strengthAreas: [], needAreas: [], updatedAt: instant, version: 1 };

const kindergarten = (random: Random, index: number, district: string) => ({
  ...{
    id: random.id(),
    code: null,
    name: `园${index}`,
    aliases: [],
    district,
    ownership: 'public',
    grade: 'star1',
  },
  ...{ gradeRank: 1, areaType: 'urban', founded: null, address: null, longitude: null, latitude: null },
  ...{ principal: null, phone: '05551234567', archivedOn: null, archiveReason: null },
  ...{ nameKey: `yuan${String(index).padStart(3, '0')}`, searchText: `yuan${index}`, ...listed },
});

const teacher = (random: Random, index: number, kindergartenId: string) => ({
  ...{
    id: random.id(),
    name: `师${index}`,
    gender: 'female',
    employeeNumber: null,
    kindergarten: kindergartenId,
  },
  ...{ post: 'teacher', ageGroup: null, teachingSince: '2015-09', education: null, preschoolMajor: null },
  ...{
    employment: null,
    title: 'first',
    titleRank: index % 4,
    needCount: 0,
    honours: [],
    menteeCapacity: 2,
    status: 'active',
  },
  ...{
    phone: '13812345678',
    nameKey: `shi${String(index).padStart(3, '0')}`,
    searchText: `shi${index}`,
    ...listed,
  },
});

const uncounted = {
  ...{ classes: [], staffByPost: [], staffByEducation: [], staffByEmployment: [], staffByAge: [] },
  ...{ staffGroups: [], preschoolMajorCount: null, otherMajorCount: null, frontLineCount: null },
  ...{ offFrontLineCount: null, leftLastYear: null, stability: null, staffNote: null },
};

const profile = (random: Random, kindergartenId: string) => ({
  ...{ id: random.id(), kindergarten: kindergartenId, schoolYear: 2025, classCount: 6, childCount: 180 },
  ...{
    childCountApproximate: false,
    staffCount: 20,
    fullTimeTeacherCount: null,
    establishedTeacherCount: null,
    version: 1,
    ...uncounted,
  },
});

const needsSurvey = (random: Random, kindergartenId: string, programme: string) => ({
  ...{
    id: random.id(),
    kindergarten: kindergartenId,
    programme,
    round: 1,
    status: random.pick(surveyStatuses),
  },
  ...{ openedOn: someday, dueOn: someday, methods: [], situation: null, strengths: [], needs: [] },
  ...{ expectations: null, profile: null, submittedOn: null, acceptedOn: null, returnReason: null },
  ...{ updatedAt: instant, version: 1 },
});

const siteVisit = (random: Random, [visited, visitor]: readonly { id: string }[], programme: string) => ({
  ...{
    id: random.id(),
    kindergarten: visited!.id,
    visitor: random.chance(0.7) ? visitor!.id : null,
    programme,
  },
  ...{ partnership: null, on: someday, methods: [], visitors: ['甲乙'], findings: null },
  ...{ updatedAt: instant, version: 1 },
});

const siteAdvice = (random: Random, visit: { id: string; kindergarten: string }) => ({
  ...{ id: random.id(), visit: visit.id, kindergarten: visit.kindergarten, position: 0, text: '建议' },
  ...{ area: null, dueOn: null, status: 'open', doneOn: null, outcome: null, version: 1 },
});

const service = (random: Random, { id, kindergarten: at }: { id: string; kindergarten: string }) => ({
  ...{ id: random.id(), teacher: id, kindergarten: at, from: '2020-09-01', to: null },
});

const agreement = (random: Random, partnershipId: string) => ({
  ...{ id: random.id(), partnership: partnershipId, kind: 'pairing', dueOn: someday },
  ...{ leadDuties: [], assistedDuties: [], version: 1 },
});

const partnership = (
  random: Random,
  group: { id: string; programme: string; lead: string },
  assisted: string,
) => ({
  ...{ id: random.id(), group: group.id, programme: group.programme, lead: group.lead, assisted },
  ...{
    ...{ levels: [], supportKinds: [], locked: false, launchMarks: [] },
    status: random.pick(partnershipStatuses),
    from: someday,
    to: '2029-02-28',
    endReason: null,
    version: 1,
  },
});

const mentorPair = (random: Random, [mentor, mentee]: [string, string], within: string | null) => ({
  ...{ id: random.id(), mentor, mentee, partnership: within, kind: 'induction', focusAreas: [] },
  ...{ status: random.pick(mentorPairStatuses), from: someday, to: null, endReason: null, version: 1 },
  ...{ run: null, score: null },
});

const user = (random: Random, index: number) => ({
  ...{
    id: random.id(),
    username: `user${index}`,
    displayName: `人${index}`,
    passwordHash: 'x',
    oneTimeUntil: null,
  },
  ...{ mustChangePassword: false, status: 'active', failedSignIns: 0, lockedUntil: null, lastSignInAt: null },
  ...{ nameKey: `ren${index}`, searchText: `ren${index}`, system: random.chance(0.1), version: 1 },
});

/** The subjects are drawn apart from the role, so that grants lack what a rule might take for granted. */
function grant(random: Random, owner: string, over: Readonly<Record<string, readonly { id: string }[]>>) {
  const maybe = (list: readonly { id: string }[]) => (random.chance(0.4) ? random.pick(list).id : null);
  return {
    ...{ id: random.id(), user: owner, role: random.pick(roles), district: maybe(over.districts!) },
    ...{ kindergarten: maybe(over.kindergartens!), teacher: maybe(over.teachers!) },
  };
}

const session = (random: Random, owner: string, index: number) => ({
  ...{ id: random.id(), user: owner, tokenHash: `hash${index}`, createdAt: instant, lastSeenAt: instant },
  ...{ expiresAt: instant, userAgent: null },
});

const rosterImport = (random: Random, uploader: string) => ({
  ...{ id: random.id(), status: random.pick(rosterImportStatuses), uploadedBy: uploader },
  ...{ uploadedByName: 'x', uploadedAt: instant, finishedAt: null, kindergartens: null, teachers: null },
  ...{ newDistricts: [], problemCount: 0, problems: [], warnings: [], erasedAt: null, version: 1 },
  ...{ origin: 'uploaded', interruptedAt: null },
});

const rosterUpload = (random: Random, imported: string) => ({
  ...{ id: random.id(), rosterImport: imported, name: 'x.xlsx', size: 1, hash: 'x', bytes: null },
});

const calendar = (random: Random) => ({
  ...{ id: random.id(), schoolYear: 2026, autumnFrom: '2026-09-01', autumnTo: '2027-01-20' },
  ...{ springFrom: '2027-02-20', springTo: '2027-07-05', holidays: [], makeUpDays: [], version: 1 },
});

function auditEvent(
  random: Random,
  index: number,
  districts: readonly { id: string }[],
  places: readonly { id: string }[],
) {
  return {
    ...{
      id: random.id(),
      at: instant,
      actor: null,
      actorName: 'x',
      action: 'teacher.updated',
      recordType: 'teacher',
    },
    ...{ record: null, district: random.chance(0.7) ? random.pick(districts).id : null },
    ...{ kindergarten: random.chance(0.7) ? random.pick(places).id : null, payload: null, salt: null },
    ...{ payloadDigest: 'x', digest: `d${index}`, sealNumber: null, seal: null },
  };
}
