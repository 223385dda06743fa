import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolePermissions } from '@qinglan/domain/access/permission';
import type { Role } from '@qinglan/domain/access/role';
import { buildSchema, GraphQLError, graphql } from 'graphql';
import { type MockCity, makeCity, today } from './city.ts';
import { connection, type PageArgs } from './connection.ts';
import { savedViewAnswers } from './saved-view-answers.ts';
import { type TeacherArgs, teacherPages, teacherVerbs } from './teacher-answers.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../api/schema.graphql'), 'utf8'));

export interface MockOptions {
  readonly city?: MockCity;
  /** Who is signed in from the start; null for a stranger. */
  readonly role?: Role | null;
  readonly sample?: boolean;
  /** Root fields of a test's own, over those of the city. */
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly workList?: readonly { readonly kind: string; readonly count: number; readonly facts: object }[];
}

export interface MockApi {
  readonly city: MockCity;
  readonly signedIn: { role: Role | null };
  /** Answers a request body as the API would. */
  readonly answer: (body: { query: string; variables?: Record<string, unknown> }) => Promise<unknown>;
}

const allWork = [
  { kind: 'pairNeedsAttention', count: 3, facts: {} },
  { kind: 'calendarMissing', count: 1, facts: { schoolYear: 2026 } },
  { kind: 'kindergartenWithoutLead', count: 4, facts: {} },
  { kind: 'newTeacherWithoutNeeds', count: 17, facts: {} },
  { kind: 'kindergartenWithoutCoordinates', count: 2, facts: {} },
];

/** An API of a made-up city in this process, drawn from the contract: what the screens show, not what the rules say. */
export function makeMockApi(options: MockOptions = {}): MockApi {
  const city = options.city ?? makeCity();
  const signedIn = { role: options.role === undefined ? ('cityCoordinator' as const) : options.role };
  const root = {
    ...queries(city, signedIn, options),
    ...accountVerbs(signedIn),
    ...savedViewAnswers(),
    ...teacherVerbs(city),
    ...options.answers,
  };
  return {
    city,
    signedIn,
    answer: ({ query, variables }) =>
      graphql({ schema, source: query, rootValue: root, variableValues: variables ?? {} }),
  };
}

type SignedIn = MockApi['signedIn'];

function queries(city: MockCity, signedIn: SignedIn, { sample = true, workList = allWork }: MockOptions) {
  const one = <T extends { id: string }>(list: readonly T[], id: string): T => {
    if (signedIn.role === null)
      throw new GraphQLError('请先登录', { extensions: { code: 'UNAUTHENTICATED' } });
    const found = list.find((each) => each.id === id);
    if (found === undefined) throw new GraphQLError('找不到', { extensions: { code: 'NOT_FOUND' } });
    return found;
  };
  return {
    installation: { cityName: '清澜市', sample, today, awaitsSetUp: false },
    viewer: () => viewerOf(city, signedIn.role),
    districts: city.districts,
    kindergarten: ({ id }: { id: string }) => one(city.kindergartens, id),
    kindergartens: ({ filter, ...page }: PageArgs & { filter?: { text?: string | null } }) =>
      connection(
        city.kindergartens.filter(({ name }) => name.includes(filter?.text ?? '')),
        page,
      ),
    teacher: ({ id }: { id: string }) => one(city.teachers, id),
    teachers: (args: TeacherArgs) => {
      if (signedIn.role === null)
        throw new GraphQLError('请先登录', { extensions: { code: 'UNAUTHENTICATED' } });
      return teacherPages(city, args);
    },
    mentorPairs: (page: PageArgs) =>
      connection(city.teachers.flatMap(({ pairsAsMentee }) => pairsAsMentee).slice(0, 3), page),
    search: ({ text }: { text: string }) => hits(city, text),
    workList: () => workList,
    auditEvents: (page: PageArgs) => connection(events, page),
  };
}

function viewerOf(city: MockCity, role: Role | null) {
  if (role === null) return null;
  const session = {
    id: 's1',
    createdAt: '2026-10-15T00:30:00.000Z',
    lastSeenAt: '2026-10-15T02:10:00.000Z',
    expiresAt: '2099-10-15T12:30:00.000Z',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/109.0 Safari/537.36',
    current: true,
  };
  const place = {
    district: role === 'districtCoordinator' ? city.districts[0] : null,
    kindergarten: role === 'kindergartenLead' ? city.kindergartens[0] : null,
    teacher: role === 'teacher' ? city.teachers[0] : null,
  };
  return {
    __typename: 'Viewer',
    userId: `u-${role}`,
    username: role === 'cityCoordinator' ? 'city' : role,
    displayName: '林知远',
    roles: [role],
    grants: [{ id: 'g1', role, ...place }],
    permissions: [...rolePermissions[role]],
    mustChangePassword: false,
    sessionExpiresAt: session.expiresAt,
    sessionIdleMinutes: 30,
    sessions: [
      session,
      { ...session, id: 's2', current: false, userAgent: 'Mozilla/5.0 (Linux; Android 13) Chrome/110.0' },
    ],
  };
}

function hits(city: MockCity, text: string) {
  const named = <T extends { name: string }>(list: readonly T[]) =>
    list.filter(({ name }) => name.includes(text)).slice(0, 6);
  return [
    ...named(city.kindergartens).map(({ id, name, district }) => ({
      kind: 'kindergarten',
      id,
      title: name,
      subtitle: district.name,
    })),
    ...named(city.teachers).map(({ id, name, kindergarten }) => ({
      kind: 'teacher',
      id,
      title: name,
      subtitle: kindergarten.name,
    })),
  ];
}

const refused = { __typename: 'Refusal', errors: [{ code: 'signInRefused', path: [], facts: {} }] };
const roleOfUsername: Readonly<Record<string, Role>> = {
  city: 'cityCoordinator',
  district: 'districtCoordinator',
  kindergarten: 'kindergartenLead',
  teacher: 'teacher',
  observer: 'observer',
};

function accountVerbs(signedIn: SignedIn) {
  const out = () => {
    signedIn.role = null;
    return { __typename: 'Done', ok: true };
  };
  return {
    signIn: ({ input }: { input: { username: string; password: string } }) => {
      const role = roleOfUsername[input.username];
      if (role === undefined || input.password !== 'qinglan-sample') return refused;
      signedIn.role = role;
      return { __typename: 'Viewer', userId: `u-${role}` };
    },
    signOut: out,
    signOutEverywhere: out,
    endSession: () => ({ __typename: 'Done', ok: true }),
    changePassword: ({ input }: { input: { currentPassword: string } }) =>
      input.currentPassword === 'qinglan-sample'
        ? { __typename: 'Done', ok: true }
        : {
            __typename: 'Refusal',
            errors: [{ code: 'wrongPassword', path: ['currentPassword'], facts: {} }],
          },
  };
}

const events = Array.from({ length: 14 }, (_, index) => ({
  __typename: 'AuditEvent',
  id: `e${index}`,
  at: `2026-${String(10 - Math.floor(index / 3)).padStart(2, '0')}-1${index % 9}T0${index % 9}:15:00.000Z`,
  actorName: index % 2 === 0 ? '林知远' : '陈静',
  action: index === 0 ? 'phone.revealed' : index === 13 ? 'teacher.created' : 'teacher.updated',
  recordType: 'teacher',
  record: 't1',
  sealed: true,
  payload: {
    facts: index === 0 ? { reason: '通知参加跟班学习' } : {},
    changes: index > 0 && index < 13 ? [change(index)] : [],
  },
}));

function change(index: number) {
  return index % 2 === 0
    ? { field: 'title', before: 'second', after: 'first' }
    : { field: 'needs', before: '[]', after: '[{"area":"playSupport","level":2,"urgency":1}]' };
}
