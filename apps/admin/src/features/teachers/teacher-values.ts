import type { Area } from '@qinglan/domain/areas/area';
import type { LearningDomain } from '@qinglan/domain/areas/learning-domain';
import type { AgeGroup } from '@qinglan/domain/kindergartens/age-group';
import type { Education } from '@qinglan/domain/teachers/education';
import type { Employment } from '@qinglan/domain/teachers/employment';
import type { Gender } from '@qinglan/domain/teachers/gender';
import type { Honour } from '@qinglan/domain/teachers/honour';
import type { Post } from '@qinglan/domain/teachers/post';
import type { TeacherStatus } from '@qinglan/domain/teachers/teacher-status';
import type { Title } from '@qinglan/domain/teachers/title';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { LevelValue } from '../../ui/form/level-grid.tsx';

/** All that a teacher's forms need, with the version they were read at. */
export const TeacherEditableFragment = graphql(`
  fragment TeacherEditable on Teacher @_unmask {
    id
    name
    kindergarten {
      id
      name
    }
    outline {
      post
      ageGroup
    }
    details {
      version
      gender
      employeeNumber
      teachingSince
      education
      preschoolMajor
      employment
      title
      honours {
        kind
        level
      }
      strengths {
        area
        level
        evidence
        learningDomains
      }
      needs {
        area
        level
        urgency
        evidence
        learningDomains
      }
      menteeCapacity
      status
      phoneMasked
      erasedAt
    }
  }
`);

export type TeacherEditable = ResultOf<typeof TeacherEditableFragment>;

/** A teacher as a form holds it. Null is "not given yet"; the phone is empty unless it is to be changed. */
export interface TeacherValues {
  readonly name: string;
  readonly gender: Gender | null;
  readonly employeeNumber: string;
  readonly post: Post | null;
  readonly ageGroup: AgeGroup | null;
  readonly teachingSince: string | null;
  readonly education: Education | null;
  readonly preschoolMajor: boolean | null;
  readonly employment: Employment | null;
  readonly title: Title | null;
  readonly honours: readonly Honour[];
  readonly strengths: readonly LevelValue<Area>[];
  readonly needs: readonly LevelValue<Area>[];
  readonly menteeCapacity: number;
  readonly status: TeacherStatus;
  readonly phone: string;
}

export const blankTeacher: TeacherValues = {
  name: '',
  gender: null,
  employeeNumber: '',
  post: null,
  ageGroup: null,
  teachingSince: null,
  education: null,
  preschoolMajor: null,
  employment: null,
  title: null,
  honours: [],
  strengths: [],
  needs: [],
  menteeCapacity: 2,
  status: 'active',
  phone: '',
};

export function teacherValues({ name, outline, details }: TeacherEditable): TeacherValues {
  if (details === null) return { ...blankTeacher, name };
  return {
    name,
    gender: details.gender,
    employeeNumber: details.employeeNumber ?? '',
    post: outline?.post ?? null,
    ageGroup: outline?.ageGroup ?? null,
    teachingSince: details.teachingSince,
    education: details.education,
    preschoolMajor: details.preschoolMajor,
    employment: details.employment,
    title: details.title,
    honours: details.honours.map(({ kind, level }) => ({ kind, level })),
    strengths: details.strengths.map(({ area, level, evidence, learningDomains }) => ({
      area,
      level,
      evidence,
      tags: learningDomains,
    })),
    needs: details.needs.map(({ area, level, urgency, evidence, learningDomains }) => ({
      area,
      level,
      urgency,
      evidence,
      tags: learningDomains,
    })),
    menteeCapacity: details.menteeCapacity,
    status: details.status,
    phone: '',
  };
}

/** Strengths and needs as the API takes them. */
export function areasInput({ strengths, needs }: Pick<TeacherValues, 'strengths' | 'needs'>) {
  return { strengths: strengths.map(areaInput), needs: needs.map(needInput) };
}

const areaInput = ({ area, level, evidence, tags = [] }: LevelValue<Area>) => ({
  area,
  level,
  evidence,
  ...(tags.length > 0 ? { learningDomains: tags as LearningDomain[] } : {}),
});

const needInput = (need: LevelValue<Area>) => ({ ...areaInput(need), urgency: need.urgency ?? 1 });

const emptyIsNone = ({ employeeNumber, phone, ...rest }: TeacherValues) => ({
  ...rest,
  ...areasInput(rest),
  honours: [...rest.honours],
  employeeNumber: employeeNumber.trim() || null,
  phone: phone.trim() || null,
});

/** Only what changed goes out; the version guards the rest. */
export function changedInput(values: TeacherValues, changed: readonly (keyof TeacherValues)[]) {
  const entries = Object.entries(emptyIsNone(values)) as [keyof TeacherValues, unknown][];
  return Object.fromEntries(entries.filter(([name]) => changed.includes(name))) as Partial<
    ReturnType<typeof emptyIsNone>
  >;
}

/** A new teacher's input; what is still missing goes out as null, so that the server says it beside the field. */
export function newTeacherInput(values: TeacherValues) {
  const { status: _unused, ...rest } = emptyIsNone(values);
  return rest;
}
