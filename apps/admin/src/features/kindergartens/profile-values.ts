import type { AgeGroup } from '@qinglan/domain/kindergartens/age-group';
import { ageBandsDefault } from '@qinglan/domain/kindergartens/profile-figures';
import type { StaffStability } from '@qinglan/domain/kindergartens/staff-stability';
import type { Education } from '@qinglan/domain/teachers/education';
import type { Employment } from '@qinglan/domain/teachers/employment';
import type { Post } from '@qinglan/domain/teachers/post';
import { type FragmentOf, graphql, type ResultOf } from '../../shared/graphql.ts';

/** All of a school year's figures, as the form takes them. */
export const ProfileFiguresFragment = graphql(`
  fragment ProfileFigures on KindergartenProfile @_unmask {
    id
    version
    schoolYear
    classCount
    classes {
      ageGroup
      classes
      children
    }
    childCount
    childCountApproximate
    staffCount
    fullTimeTeacherCount
    establishedTeacherCount
    staffByPost {
      post
      count
    }
    staffByEducation {
      education
      count
    }
    staffByEmployment {
      employment
      count
    }
    staffByAge {
      from
      to
      count
    }
    preschoolMajorCount
    otherMajorCount
    frontLineCount
    offFrontLineCount
    leftLastYear
    stability
    staffGroups {
      count
      mostly
      post
      education
      employment
      ageFrom
      ageTo
      preschoolMajor
      frontLine
      note
    }
    staffNote
  }
`);

export type ProfileFigures = ResultOf<typeof ProfileFiguresFragment>;
export type ProfileFiguresRef = FragmentOf<typeof ProfileFiguresFragment>;
export type StaffGroupValue = ProfileFigures['staffGroups'][number];

/** How many of each code; a code that nobody counted is not there. */
export type CountOf<Code extends string> = { readonly [C in Code]?: number };

export interface AgeLine {
  readonly from: number | null;
  readonly to: number | null;
  readonly count: number | null;
}

/** What the form holds: counts by code, so that every code has its place. */
export interface ProfileValues {
  readonly classCount: number | null;
  readonly classes: CountOf<AgeGroup>;
  readonly children: CountOf<AgeGroup>;
  readonly childCount: number | null;
  readonly childCountApproximate: boolean;
  readonly staffCount: number | null;
  readonly fullTimeTeacherCount: number | null;
  readonly establishedTeacherCount: number | null;
  readonly staffByPost: CountOf<Post>;
  readonly staffByEducation: CountOf<Education>;
  readonly staffByEmployment: CountOf<Employment>;
  readonly staffByAge: readonly AgeLine[];
  readonly preschoolMajorCount: number | null;
  readonly otherMajorCount: number | null;
  readonly frontLineCount: number | null;
  readonly offFrontLineCount: number | null;
  readonly leftLastYear: number | null;
  readonly stability: StaffStability | null;
  readonly staffGroups: readonly StaffGroupValue[];
  readonly staffNote: string;
}

const blank: ProfileValues = {
  classCount: null,
  classes: {},
  children: {},
  childCount: null,
  childCountApproximate: false,
  staffCount: null,
  fullTimeTeacherCount: null,
  establishedTeacherCount: null,
  staffByPost: {},
  staffByEducation: {},
  staffByEmployment: {},
  staffByAge: ageBandsDefault.map((band) => ({ ...band, count: null })),
  preschoolMajorCount: null,
  otherMajorCount: null,
  frontLineCount: null,
  offFrontLineCount: null,
  leftLastYear: null,
  stability: null,
  staffGroups: [],
  staffNote: '',
};

/** The form of a year's figures; of a year without figures the last year's are a start, if there are any. */
export function profileValues(source: ProfileFigures | null): ProfileValues {
  if (source === null) return blank;
  const { id: _id, version: _version, schoolYear: _year, ...figures } = source;
  return {
    ...figures,
    classes: countsOf(figures.classes.map(({ ageGroup, classes }) => [ageGroup, classes])),
    children: countsOf(figures.classes.map(({ ageGroup, children }) => [ageGroup, children])),
    staffByPost: countsOf(figures.staffByPost.map(({ post, count }) => [post, count])),
    staffByEducation: countsOf(figures.staffByEducation.map(({ education, count }) => [education, count])),
    staffByEmployment: countsOf(
      figures.staffByEmployment.map(({ employment, count }) => [employment, count]),
    ),
    staffByAge: figures.staffByAge.length > 0 ? figures.staffByAge : blank.staffByAge,
    staffNote: figures.staffNote ?? '',
  };
}

/** The form as the API takes it: codes and bands without a count are left out. */
export function profileSaveInput(values: ProfileValues) {
  const { children, classCount, ...rest } = values;
  return {
    ...rest,
    classCount: classCount ?? 0,
    classes: entriesOf(values.classes).map(([ageGroup, classes]) => ({
      ageGroup,
      classes,
      children: children[ageGroup] ?? null,
    })),
    staffByPost: entriesOf(values.staffByPost).map(([post, count]) => ({ post, count })),
    staffByEducation: entriesOf(values.staffByEducation).map(([education, count]) => ({ education, count })),
    staffByEmployment: entriesOf(values.staffByEmployment).map(([employment, count]) => ({
      employment,
      count,
    })),
    staffByAge: values.staffByAge.flatMap(({ count, ...band }) =>
      count === null ? [] : [{ ...band, count }],
    ),
    staffGroups: [...values.staffGroups],
    staffNote: values.staffNote.trim() || null,
  };
}

function countsOf<Code extends string>(entries: readonly (readonly [Code, number | null])[]): CountOf<Code> {
  return Object.fromEntries(entries.filter(([, count]) => count !== null)) as CountOf<Code>;
}

function entriesOf<Code extends string>(counts: CountOf<Code>): [Code, number][] {
  return (Object.entries(counts) as [Code, number | undefined][]).flatMap(([code, count]) =>
    count === undefined ? [] : [[code, count]],
  );
}
