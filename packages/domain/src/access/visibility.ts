import type { Role } from './role.ts';
import { type VisibilityLevel, type VisibilityReach, widestLevel } from './visibility-level.ts';

/** One sentence of the table: records that stand so to the viewer are seen this far. */
export interface Visibility {
  readonly reach: VisibilityReach;
  readonly level: VisibilityLevel;
  /** What the level alone does not say. */
  readonly note?: string;
}

type Cells = Readonly<Record<Role, readonly Visibility[]>>;

const see = (reach: VisibilityReach, level: VisibilityLevel, note?: string): Visibility =>
  note === undefined ? { reach, level } : { reach, level, note };

const cityWrites = [see('all', 'write')];
const nobody: readonly Visibility[] = [];

/**
 * Who also holds a grant elsewhere is read and not written: whoever may reset a password could sign in as that person and
 * see the other place.
 */
const beyond = see('inPart', 'read', 'they hold a grant elsewhere too');

/** What the city sets up and everyone else reads. */
const citysOwn: Cells = {
  cityCoordinator: cityWrites,
  districtCoordinator: [see('all', 'read')],
  kindergartenLead: [see('all', 'read')],
  teacher: nobody,
  observer: [see('all', 'read')],
};

/** What nobody but oneself has to do with. */
const onesOwn: Cells = {
  cityCoordinator: [see('own', 'write')],
  districtCoordinator: [see('own', 'write')],
  kindergartenLead: [see('own', 'write')],
  teacher: [see('own', 'write')],
  observer: [see('own', 'write')],
};

/** What one side of a partnership tells: its own side writes it, the other side reads it. */
const oneSides: Cells = {
  cityCoordinator: cityWrites,
  districtCoordinator: [see('ownSide', 'write'), see('partner', 'read')],
  kindergartenLead: [see('ownSide', 'write'), see('partner', 'read')],
  teacher: nobody,
  observer: nobody,
};

/** The partnership and all that hangs on it. */
const partnerships: Cells = {
  cityCoordinator: cityWrites,
  districtCoordinator: [see('leadSide', 'write'), see('partner', 'read', 'either side lies in the district')],
  kindergartenLead: [
    see('ownSide', 'write', "only the own side's part"),
    see('partner', 'read', 'from its publication on'),
  ],
  teacher: nobody,
  observer: [see('granted', 'read', 'from its publication on')],
};

/** What belongs to a mentor pair. */
const mentorPairs: Cells = {
  cityCoordinator: cityWrites,
  districtCoordinator: [see('granted', 'write', 'either side lies in the district')],
  kindergartenLead: [see('named', 'write', 'pairs of own teachers')],
  teacher: [see('own', 'write', "only the own side's part")],
  observer: nobody,
};

/**
 * Who sees what: record type × role. A cell lists the nearest reach first; what no line reaches is invisible, which is
 * the same as unknown. The API's scopes are held against this table by its tests, and the page "who can see my data" is
 * printed from it.
 */
export const visibility = {
  district: {
    cityCoordinator: cityWrites,
    districtCoordinator: [see('all', 'name')],
    kindergartenLead: [see('all', 'name')],
    teacher: [see('all', 'name')],
    observer: [see('all', 'name')],
  },
  kindergarten: {
    cityCoordinator: cityWrites,
    districtCoordinator: [see('granted', 'write'), see('all', 'name')],
    kindergartenLead: [
      see('own', 'write'),
      see('partner', 'contacts', 'with profile, needs and strengths'),
      see('all', 'name'),
    ],
    teacher: [see('own', 'name'), see('partner', 'name')],
    observer: [see('granted', 'read'), see('all', 'name', 'outside the district of the grant')],
  },
  teacher: {
    cityCoordinator: cityWrites,
    districtCoordinator: [see('granted', 'write'), see('common', 'outline')],
    kindergartenLead: [see('own', 'write', 'teachers of the own kindergarten'), see('common', 'outline')],
    teacher: [
      see('own', 'read', 'own needs, strengths and wishes may be written'),
      see('ownPair', 'read'),
      see('colleague', 'name'),
    ],
    observer: [see('common', 'name', 'only inside a mentor pair; otherwise counted, never listed')],
  },
  programme: { ...citysOwn, teacher: [see('own', 'outline', 'name and days')] },
  planTemplate: citysOwn,
  policy: citysOwn,
  schoolCalendar: citysOwn,
  needsSurvey: oneSides,
  siteVisit: oneSides,
  helpRequest: oneSides,
  partnership: partnerships,
  partnershipGroup: partnerships,
  agreement: partnerships,
  plan: partnerships,
  goal: partnerships,
  quota: partnerships,
  gate: partnerships,
  task: { ...partnerships, teacher: [see('named', 'read')] },
  activity: {
    ...partnerships,
    kindergartenLead: [
      see('ownSide', 'write'),
      see('partner', 'read', "confirms or returns the other side's"),
    ],
    teacher: [see('named', 'write')],
    observer: [see('granted', 'read', 'without attachments')],
  },
  mentorPair: { ...mentorPairs, observer: [see('granted', 'outline', 'names, status, counts')] },
  recordBook: mentorPairs,
  lessonObservation: mentorPairs,
  evaluation: mentorPairs,
  matchRun: {
    cityCoordinator: cityWrites,
    districtCoordinator: [see('granted', 'write', 'runs of the own district')],
    kindergartenLead: nobody,
    teacher: nobody,
    observer: nobody,
  },
  matchProposal: {
    cityCoordinator: cityWrites,
    districtCoordinator: [see('granted', 'write', 'runs of the own district')],
    kindergartenLead: [see('named', 'read', 'once the run is opened to the sides; may rank and veto')],
    teacher: [see('named', 'read', 'once the run is opened to the sides; may rank and veto')],
    observer: nobody,
  },
  matchBan: {
    cityCoordinator: cityWrites,
    districtCoordinator: [see('granted', 'write', 'the mentee serves in the district')],
    kindergartenLead: nobody,
    teacher: nobody,
    observer: nobody,
  },
  attachment: {
    cityCoordinator: cityWrites,
    districtCoordinator: [
      see('ownSide', 'write', 'what a kindergarten of the district put in'),
      see('leadSide', 'write'),
      see('partner', 'read'),
    ],
    kindergartenLead: [see('ownSide', 'write'), see('partner', 'read')],
    teacher: [see('named', 'write')],
    observer: nobody,
  },
  /** An attachment marked as showing children: only the two sides and the city. */
  childPhoto: {
    cityCoordinator: cityWrites,
    districtCoordinator: nobody,
    kindergartenLead: [see('ownSide', 'write'), see('partner', 'read')],
    teacher: [see('named', 'write')],
    observer: nobody,
  },
  rosterImport: {
    cityCoordinator: cityWrites,
    districtCoordinator: [
      see('own', 'write', 'imports of own files, which may hold what others may not see'),
    ],
    kindergartenLead: nobody,
    teacher: nobody,
    observer: nobody,
  },
  user: {
    cityCoordinator: cityWrites,
    districtCoordinator: [
      see('granted', 'write', 'every grant of theirs lies in the district'),
      see('own', 'read'),
      beyond,
    ],
    kindergartenLead: [
      see('colleague', 'write', 'teachers of the own kindergarten who are nothing else'),
      see('own', 'read'),
      beyond,
    ],
    teacher: [see('own', 'read', 'oneself')],
    observer: [see('own', 'read', 'oneself')],
  },
  session: onesOwn,
  savedView: onesOwn,
  auditEvent: {
    cityCoordinator: [see('all', 'write', 'may have a payload erased; events never change')],
    districtCoordinator: [see('granted', 'read', 'timelines of records of the district')],
    kindergartenLead: [see('own', 'read', 'timelines of own records')],
    teacher: nobody,
    observer: nobody,
  },
} as const satisfies Readonly<Record<string, Cells>>;

/** The record types of the table. */
export type RecordType = keyof typeof visibility;
export const recordTypes = Object.keys(visibility) as readonly RecordType[];

/** How far a holder of a role sees a record that stands to the grant in these ways; the widest line decides. */
export function visibleLevel(
  type: RecordType,
  role: Role,
  reaches: readonly VisibilityReach[],
): VisibilityLevel {
  const cell: readonly Visibility[] = visibility[type][role];
  return widestLevel(
    cell.filter(({ reach }) => reach === 'all' || reaches.includes(reach)).map(({ level }) => level),
  );
}
