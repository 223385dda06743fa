import { type Area, areas } from '@qinglan/domain/areas/area';
import { posts } from '@qinglan/domain/teachers/post';
import { titles } from '@qinglan/domain/teachers/title';
import { personName, pick } from './people.ts';

export const today = '2026-10-15';
const districtNames = ['青山区', '临江区', '南屏县', '北塘区'];
const gardenNames = [
  '实验',
  '机关',
  '东湖',
  '新蕾',
  '育英',
  '晨光',
  '向阳',
  '小太阳',
  '清溪',
  '石桥',
  '红旗',
  '阳光',
];

export interface MockArea {
  readonly area: Area;
  readonly level: number;
  readonly urgency?: number;
  readonly evidence: string | null;
  readonly learningDomains: readonly string[];
}

export interface MockTeacher {
  readonly __typename: 'Teacher';
  readonly id: string;
  name: string;
  kindergarten: MockKindergarten;
  viewerCanEdit: boolean;
  outline: Record<string, unknown> | null;
  details:
    | (Record<string, unknown> & { version: number; status: string; title: string; yearsOfService: number })
    | null;
  services: Record<string, unknown>[];
  pairsAsMentor: Record<string, unknown>[];
  pairsAsMentee: Record<string, unknown>[];
}

export interface MockKindergarten {
  readonly __typename: 'Kindergarten';
  readonly id: string;
  readonly name: string;
  readonly district: { readonly id: string; readonly name: string };
}

export interface MockCity {
  readonly districts: { readonly id: string; readonly name: string }[];
  readonly kindergartens: MockKindergarten[];
  readonly teachers: MockTeacher[];
}

/** A small made-up city: 4 districts, 24 kindergartens, and as many teachers as asked for. */
export function makeCity(teacherCount = 260): MockCity {
  const districts = districtNames.map((name, index) => ({ id: `d${index}`, name }));
  const kindergartens = Array.from({ length: 24 }, (_, index): MockKindergarten => {
    const district = pick(districts, index);
    const name = `${district.name.slice(0, 2)}${pick(gardenNames, index * 5 + 1)}幼儿园`;
    return { __typename: 'Kindergarten', id: `k${index}`, name, district };
  });
  const teachers = Array.from({ length: teacherCount }, (_, index) => makeTeacher(index, kindergartens));
  pairUp(teachers);
  return { districts, kindergartens, teachers };
}

function makeTeacher(index: number, kindergartens: readonly MockKindergarten[]): MockTeacher {
  const kindergarten = pick(kindergartens, index * 3 + Math.floor(index / 24));
  const years = (index * 11) % 31;
  const strengths = years > 5 ? someAreas(index, 2) : [];
  const needs = index % 9 === 0 ? [] : someAreas(index + 5, years < 4 ? 3 : 1);
  const since = `${2026 - years}-09`;
  return {
    __typename: 'Teacher',
    id: `t${index}`,
    name: personName(index),
    kindergarten,
    viewerCanEdit: true,
    outline: {
      post: pick(posts, index % 4 === 0 ? index / 4 : 0),
      ageGroup: pick(['junior', 'middle', 'senior', null], index),
      strengthAreas: strengths.map(({ area }) => area),
      needAreas: needs.map(({ area }) => area),
    },
    details: {
      version: 1,
      gender: index % 17 === 0 ? 'male' : 'female',
      employeeNumber: `QL${String(index + 1001)}`,
      teachingSince: since,
      yearsOfService: years,
      education: pick(['associate', 'bachelor', 'bachelor', 'master'], index),
      preschoolMajor: index % 5 !== 0,
      employment: index % 3 === 0 ? 'contract' : 'established',
      title: pick(titles, Math.min(4, Math.floor(years / 5))),
      honours: years > 12 ? [{ kind: 'backbone', level: pick(['district', 'municipal'], index) }] : [],
      strengths,
      needs: needs.map((need) => ({ ...need, urgency: index % 3 })),
      menteeCapacity: 2,
      status: index % 29 === 7 ? 'onLeave' : 'active',
      erasedAt: null,
      phoneMasked: index % 6 === 0 ? null : `138****${String(1000 + index)}`,
      updatedAt: '2026-09-12T06:20:00.000Z',
      hasAccount: index % 4 === 1,
    },
    services: [{ id: `s${index}`, kindergarten, from: `${since}-01`, to: null }],
    pairsAsMentor: [],
    pairsAsMentee: [],
  };
}

function someAreas(from: number, count: number): MockArea[] {
  const chosen = new Set(Array.from({ length: count }, (_, step) => pick(areas, from + step * 5)));
  return [...chosen].map((area, index) => ({
    area,
    level: (from % 2) + 1 + (index % 2),
    evidence: index === 0 ? '区级公开课两次' : null,
    learningDomains: [],
  }));
}

function pairUp(teachers: readonly MockTeacher[]): void {
  const mentors = teachers.filter(({ details }) => (details?.yearsOfService ?? 0) > 12);
  const mentees = teachers.filter(({ details }) => (details?.yearsOfService ?? 99) < 3);
  if (mentors.length === 0) return;
  for (const [index, mentee] of mentees.entries()) {
    const mentor = pick(mentors, index * 3);
    const pair = {
      __typename: 'MentorPair',
      id: `p${index}`,
      mentor,
      mentee,
      status: index % 4 === 0 ? 'proposed' : 'active',
      from: '2026-03-10',
      to: null,
      details: null,
    };
    mentor.pairsAsMentor.push(pair);
    mentee.pairsAsMentee.push(pair);
  }
}
