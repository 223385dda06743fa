import { z } from 'zod';
import type { Day } from '../calendar/day.ts';
import { schoolYearOf } from '../calendar/school-year.ts';
import { educations } from '../teachers/education.ts';
import { employments } from '../teachers/employment.ts';
import { posts } from '../teachers/post.ts';
import { optionalLine, recordIdField } from '../text/text-input.ts';
import { refuse, whenSound } from '../zod-problems.ts';
import { ageGroups } from './age-group.ts';
import { staffStabilities } from './staff-stability.ts';

/** More than any kindergarten has; a slipped digit is caught. */
const peopleMost = 5_000;
const classesMost = 200;
const groupsMost = 30;
/** Years ahead and back that figures are kept for. */
const firstSchoolYear = 2000;

const people = z.int().min(0).max(peopleMost);
const age = z.int().min(16).max(80).nullable();
const unknownPeople = people.nullable().default(null);

/** A list in which no code stands twice. */
function distinct<Entry extends z.ZodType>(entry: Entry, key: (value: z.output<Entry>) => string) {
  return z
    .array(entry)
    .max(groupsMost)
    .default([])
    .superRefine((list, context) => {
      const keys = list.map(key);
      for (const [index, each] of keys.entries()) {
        if (keys.indexOf(each) < index) refuse(context, 'duplicate', { value: each }, [String(index)]);
      }
    });
}

const classFigures = z.object({
  ageGroup: z.enum(ageGroups),
  classes: z.int().min(0).max(classesMost),
  children: unknownPeople,
});

const ageBand = z
  .object({ from: age.default(null), to: age.default(null), count: people })
  .superRefine(checkAges('from', 'to'), whenSound('from', 'to'));

const staffGroup = z
  .object({
    count: unknownPeople,
    mostly: z.boolean().default(false),
    post: z.enum(posts).nullable().default(null),
    education: z.enum(educations).nullable().default(null),
    employment: z.enum(employments).nullable().default(null),
    ageFrom: age.default(null),
    ageTo: age.default(null),
    preschoolMajor: z.boolean().nullable().default(null),
    frontLine: z.boolean().nullable().default(null),
    note: optionalLine({ most: 200 }).default(null),
  })
  .superRefine(checkAges('ageFrom', 'ageTo'), whenSound('ageFrom', 'ageTo'));

/**
 * The figures of one kindergarten for one school year, whole: what is left out is unknown. Sums are not held against
 * one another here: figures that don't agree are a hint (`profileHints`), never a refusal.
 */
export function profileInput(today: Day) {
  return z.object({
    kindergartenId: recordIdField,
    schoolYear: z
      .int()
      .min(firstSchoolYear)
      .max(schoolYearOf(today) + 1),
    classCount: z.int().min(0).max(classesMost),
    classes: distinct(classFigures, ({ ageGroup }) => ageGroup),
    childCount: unknownPeople,
    childCountApproximate: z.boolean().default(false),
    staffCount: unknownPeople,
    fullTimeTeacherCount: unknownPeople,
    establishedTeacherCount: unknownPeople,
    staffByPost: distinct(z.object({ post: z.enum(posts), count: people }), ({ post }) => post),
    staffByEducation: distinct(
      z.object({ education: z.enum(educations), count: people }),
      ({ education }) => education,
    ),
    staffByEmployment: distinct(
      z.object({ employment: z.enum(employments), count: people }),
      ({ employment }) => employment,
    ),
    staffByAge: distinct(ageBand, ({ from, to }) => `${from ?? ''}-${to ?? ''}`),
    preschoolMajorCount: unknownPeople,
    otherMajorCount: unknownPeople,
    frontLineCount: unknownPeople,
    offFrontLineCount: unknownPeople,
    leftLastYear: unknownPeople,
    stability: z.enum(staffStabilities).nullable().default(null),
    staffGroups: z.array(staffGroup).max(groupsMost).default([]),
    staffNote: optionalLine({ most: 400 }).default(null),
  });
}

export type ProfileInput = z.output<ReturnType<typeof profileInput>>;

function checkAges<From extends string, To extends string>(from: From, to: To) {
  return (ages: Readonly<Record<From | To, number | null>>, context: z.RefinementCtx): void => {
    const [least, most] = [ages[from], ages[to]];
    if (least === null || most === null || least <= most) return;
    refuse(context, 'out-of-range', { least, most: null }, [to]);
  };
}
