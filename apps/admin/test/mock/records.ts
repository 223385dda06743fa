import { connection } from './connection.ts';

export const district = {
  __typename: 'District',
  id: 'd1',
  name: '青山区',
  version: 1,
  viewerCanEdit: true,
  kindergartenCount: 1,
};

const profile = {
  id: 'f1',
  schoolYear: 2026,
  classCount: 6,
  childCount: 260,
  childCountApproximate: true,
  ...{
    version: 1,
    classes: [],
    staffByPost: [],
    staffByEducation: [],
    staffByEmployment: [],
    staffByAge: [],
  },
  ...{ staffGroups: [], preschoolMajorCount: null, otherMajorCount: null, frontLineCount: null },
  ...{ offFrontLineCount: null, leftLastYear: null, stability: null, staffNote: null, viewerCanEdit: true },
  staffCount: 24,
  fullTimeTeacherCount: 10,
  establishedTeacherCount: null,
};

/** A kindergarten as somebody with write level sees it. */
export const kindergarten = {
  __typename: 'Kindergarten',
  id: 'k1',
  name: '青山实验幼儿园',
  district,
  viewerCanEdit: true,
  details: {
    version: 3,
    code: 'QS001',
    aliases: ['青实幼'],
    ownership: 'public',
    grade: 'municipalDemonstration',
    areaType: 'urban',
    founded: '1998-09',
    longitude: 120.1,
    latitude: 30.2,
    strengths: [{ area: 'playSupport', level: 3, evidence: '市级游戏基地', learningDomains: [] }],
    needs: [],
    teacherCount: 1,
    profiles: [profile],
    archivedOn: null as string | null,
    archiveReason: null as string | null,
    updatedAt: '2026-09-12T06:20:00.000Z',
  },
  contacts: { address: '青山路 1 号', principal: '王芳', phoneMasked: '138****1234' },
  teachers: connection([], {}),
  partnershipsLed: [] as object[],
  partnershipsAssisted: [] as object[],
};

/** What it is to those who know it by name only. */
export const kindergartenByName = {
  ...kindergarten,
  viewerCanEdit: false,
  details: null,
  contacts: null,
};

/** A user who leads a kindergarten, locked after wrong passwords. */
export const lockedUser = {
  __typename: 'User',
  id: 'u1',
  displayName: '李敏',
  viewerCanEdit: true,
  details: {
    version: 2,
    username: 'limin',
    status: 'active',
    mustChangePassword: false,
    locked: true,
    lastSignInAt: null,
    grants: [{ id: 'g1', role: 'kindergartenLead', district: null, kindergarten, teacher: null }],
  },
};

/** A code on a slip, for a user. */
export const slipFor = (user: object) => ({
  __typename: 'OneTimeCode',
  code: 'K7NM-4QXT-3000',
  validUntil: '2026-10-22T08:00:00.000Z',
  user,
});

export const refusalOf = (code: string, path: string[], facts: object = {}) => ({
  __typename: 'Refusal',
  errors: [{ code, path, facts }],
});

/** The calendar of the school year in which the made-up city's today lies. */
export const calendar2026 = {
  __typename: 'SchoolCalendar',
  id: 'c1',
  version: 4,
  schoolYear: 2026,
  viewerCanEdit: true,
  autumn: { from: '2026-09-01', to: '2027-01-20' },
  spring: { from: '2027-03-01', to: '2027-07-05' },
  holidays: [{ from: '2026-10-01', to: '2026-10-07', name: '国庆节' }],
  makeUpDays: [{ day: '2026-10-10', name: '国庆调休' }],
};
