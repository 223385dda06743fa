import { createHash } from 'node:crypto';
import type { MatchPolicyRules } from '@qinglan/domain/matching/match-policy';
import { areaCount, type MatchingCity, type Mentee, type Mentor } from '@qinglan/matching/score/city';
import { type Column, type ColumnsFile, readColumns, writeColumns } from './columns-file.ts';
import type { MatchGround } from './match-ground.ts';

const bans = ['forbidden', 'vetoed', 'endedBadly'] as const;
const unknownPlace = Number.NaN;

interface Meta {
  readonly version: 1;
  readonly today: string;
  readonly rules: MatchPolicyRules;
}

/** A snapshot as bytes: numbers and ids, no name and no phone. The same ground gives the same bytes. */
export function writeSnapshot(ground: MatchGround): Uint8Array {
  const { city, today, rules } = ground;
  const meta: Meta = { version: 1, today, rules };
  return writeColumns(meta, {
    ...idColumns(ground),
    longitude: Float64Array.from(city.kindergartens, (each) => each.longitude ?? unknownPlace),
    latitude: Float64Array.from(city.kindergartens, (each) => each.latitude ?? unknownPlace),
    district: Int32Array.from(city.kindergartens, (each) => each.district),
    lead: Int32Array.from(city.partnerships, (each) => each.lead),
    assisted: Int32Array.from(city.partnerships, (each) => each.assisted),
    ...people('mentee', city.mentees),
    ...people('mentor', city.mentors),
    needs: flat(city.mentees, (each) => each.needs),
    urgency: flat(city.mentees, (each) => each.urgency),
    nominated: Uint8Array.from(city.mentees, (each) => (each.nominated ? 1 : 0)),
    runningMentors: Uint8Array.from(city.mentees, (each) => each.runningMentors),
    strengths: flat(city.mentors, (each) => each.strengths),
    evidence: flat(city.mentors, (each) => each.evidence),
    capacity: Int32Array.from(city.mentors, (each) => each.capacity),
    classOf: ground.classOf,
    ...pairs('ban', city.bans),
    banCode: Uint8Array.from(city.bans, (each) => bans.indexOf(each.code)),
    ...pairs('running', city.running),
  });
}

export const snapshotHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads what `writeSnapshot` wrote. */
export function readSnapshot(bytes: Uint8Array): MatchGround {
  const file = readColumns(bytes);
  const { today, rules } = file.meta as Meta;
  return {
    today,
    rules,
    districtIds: idsIn(file.column('districtIds', 'u8')),
    kindergartenIds: idsIn(file.column('kindergartenIds', 'u8')),
    menteeIds: idsIn(file.column('menteeIds', 'u8')),
    mentorIds: idsIn(file.column('mentorIds', 'u8')),
    city: cityIn(file),
    classOf: file.column('classOf', 'u8'),
  };
}

function cityIn(file: ColumnsFile): MatchingCity {
  const [longitude, latitude] = [file.column('longitude', 'f64'), file.column('latitude', 'f64')];
  const [lead, assisted] = [file.column('lead', 'i32'), file.column('assisted', 'i32')];
  const known = (degrees: number) => (Number.isNaN(degrees) ? null : degrees);
  const banCode = file.column('banCode', 'u8');
  return {
    kindergartens: Array.from(file.column('district', 'i32'), (district, k) => ({
      district,
      longitude: known(longitude[k]!),
      latitude: known(latitude[k]!),
    })),
    partnerships: Array.from(lead, (each, k) => ({ lead: each, assisted: assisted[k]! })),
    mentees: menteesIn(file),
    mentors: mentorsIn(file),
    bans: pairsIn(file, 'ban').map((pair, k) => ({ ...pair, code: bans[banCode[k]!]! })),
    running: pairsIn(file, 'running'),
  };
}

function menteesIn(file: ColumnsFile): Mentee[] {
  const [needs, urgency] = [file.column('needs', 'u8'), file.column('urgency', 'u8')];
  const [nominated, running] = [file.column('nominated', 'u8'), file.column('runningMentors', 'u8')];
  return peopleIn(file, 'mentee').map((person, i) => ({
    ...person,
    needs: areasAt(needs, i),
    urgency: areasAt(urgency, i),
    nominated: nominated[i] === 1,
    runningMentors: running[i]!,
  }));
}

function mentorsIn(file: ColumnsFile): Mentor[] {
  const [strengths, evidence] = [file.column('strengths', 'u8'), file.column('evidence', 'u8')];
  const capacity = file.column('capacity', 'i32');
  return peopleIn(file, 'mentor').map((person, j) => ({
    ...person,
    strengths: areasAt(strengths, j),
    evidence: areasAt(evidence, j),
    capacity: capacity[j]!,
  }));
}

type Person = Omit<Mentor, 'strengths' | 'evidence' | 'capacity'>;

const personColumns = [
  'teacher',
  'kindergarten',
  'lineOfWork',
  'months',
  'title',
  'honour',
  'ageGroup',
  'tags',
  'post',
] as const;

function people(side: 'mentee' | 'mentor', list: readonly Person[]): Record<string, Column> {
  const columns = personColumns.map((name) => [
    `${side}.${name}`,
    Int32Array.from(list, (each) => each[name]),
  ]);
  return {
    ...Object.fromEntries(columns),
    [`${side}.wishCount`]: Uint8Array.from(list, ({ wishes }) => wishes.length),
    [`${side}.wishes`]: Int32Array.from(list.flatMap(({ wishes }) => wishes)),
  };
}

function peopleIn(file: ColumnsFile, side: 'mentee' | 'mentor'): Person[] {
  const column = (name: string) => file.column(`${side}.${name}`, 'i32');
  const columns = personColumns.map((name) => [name, column(name)] as const);
  const wishes = column('wishes');
  let wished = 0;
  return Array.from(file.column(`${side}.wishCount`, 'u8'), (count, place) => {
    const person = Object.fromEntries(columns.map(([name, values]) => [name, values[place]!]));
    const own = [...wishes.subarray(wished, wished + count)];
    wished += count;
    return { ...(person as Record<(typeof personColumns)[number], number>), inPost: true, wishes: own };
  });
}

const flat = <T>(list: readonly T[], of: (each: T) => readonly number[]): Uint8Array =>
  Uint8Array.from(list.flatMap((each) => of(each)));

const areasAt = (levels: Uint8Array, place: number): number[] => [
  ...levels.subarray(place * areaCount, (place + 1) * areaCount),
];

const pairs = (name: string, list: MatchingCity['running']): Record<string, Column> => ({
  [`${name}.mentee`]: Int32Array.from(list, ({ mentee }) => mentee),
  [`${name}.mentor`]: Int32Array.from(list, ({ mentor }) => mentor),
});

function pairsIn(file: ColumnsFile, name: string): { mentee: number; mentor: number }[] {
  const mentor = file.column(`${name}.mentor`, 'i32');
  return Array.from(file.column(`${name}.mentee`, 'i32'), (mentee, k) => ({ mentee, mentor: mentor[k]! }));
}

/** Ids as sixteen bytes each. */
function idColumns(ground: MatchGround): Record<string, Column> {
  const { districtIds, kindergartenIds, menteeIds, mentorIds } = ground;
  return Object.fromEntries(
    Object.entries({ districtIds, kindergartenIds, menteeIds, mentorIds }).map(([name, ids]) => [
      name,
      Uint8Array.from(Buffer.from(ids.join('').replaceAll('-', ''), 'hex')),
    ]),
  );
}

function idsIn(bytes: Uint8Array): string[] {
  const hex = Buffer.from(bytes).toString('hex');
  return Array.from({ length: bytes.length / 16 }, (_, k) => {
    const id = hex.slice(32 * k, 32 * (k + 1));
    return `${id.slice(0, 8)}-${id.slice(8, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20)}`;
  });
}
