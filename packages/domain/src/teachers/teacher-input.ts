import { z } from 'zod';
import { needsField, strengthsField } from '../areas/strength-input.ts';
import type { Day } from '../calendar/day.ts';
import { pastDayField, pastMonthField } from '../calendar/day-input.ts';
import { type Month, monthOf } from '../calendar/month.ts';
import { phoneField } from '../contact/phone-input.ts';
import { ageGroups } from '../kindergartens/age-group.ts';
import { optionalCode, recordIdField, requiredLine } from '../text/text-input.ts';
import { refuse, whenSound } from '../zod-problems.ts';
import { educations } from './education.ts';
import { employments } from './employment.ts';
import { genders } from './gender.ts';
import { honourKinds, honourLevels } from './honour.ts';
import { menteeCapacityDefault, menteeCapacityMost } from './mentoring-policy.ts';
import { posts } from './post.ts';
import { titles } from './title.ts';

const honours = z
  .array(z.object({ kind: z.enum(honourKinds), level: z.enum(honourLevels) }))
  .max(honourKinds.length * honourLevels.length)
  .superRefine((list, context) => {
    const keys = list.map(({ kind, level }) => `${level} ${kind}`);
    for (const [index, key] of keys.entries()) {
      if (keys.indexOf(key) < index) refuse(context, 'duplicate', { value: key }, [String(index)]);
    }
  });

const required = { name: requiredLine({ least: 2, most: 30 }), gender: z.enum(genders), post: z.enum(posts) };
const employeeNumber = optionalCode({ most: 30 });
const ageGroup = z.enum(ageGroups).nullable();
const education = z.enum(educations).nullable();
const preschoolMajor = z.boolean().nullable();
const employment = z.enum(employments).nullable();
const title = z.enum(titles);
const menteeCapacity = z.int().min(0).max(menteeCapacityMost);
const areasField = { strengths: strengthsField, needs: needsField };

/** `left` is not typed: it comes of ending the service, as `active` comes of returning. */
const status = z.enum(['active', 'onLeave']);

/**
 * What a new teacher is made from, with the kindergarten and the first day of the service there (null: today). What
 * may be unknown is null or an empty list when left out.
 */
export function teacherInput(today: Day) {
  return z
    .object({
      ...required,
      kindergartenId: recordIdField,
      servingFrom: pastDayField(today).nullable().default(null),
      employeeNumber: employeeNumber.default(null),
      ageGroup: ageGroup.default(null),
      teachingSince: pastMonthField(today),
      education: education.default(null),
      preschoolMajor: preschoolMajor.default(null),
      employment: employment.default(null),
      title: title.default('none'),
      honours: honours.default([]),
      strengths: strengthsField.default([]),
      needs: needsField.default([]),
      menteeCapacity: menteeCapacity.default(menteeCapacityDefault),
      status: status.default('active'),
      phone: phoneField.default(null),
    })
    .superRefine(checkServingFrom, whenSound('servingFrom', 'teachingSince'));
}

/** What an edit may change: a field left out stays as it is, null empties it. Moving and leaving are other verbs. */
export function teacherChanges(today: Day) {
  return z
    .object({
      ...required,
      ...areasField,
      employeeNumber,
      ageGroup,
      teachingSince: pastMonthField(today),
      education,
      preschoolMajor,
      employment,
      title,
      honours,
      menteeCapacity,
      status,
      phone: phoneField,
    })
    .partial();
}

/** What a teacher may change of its own record. */
export const ownAreasInput = z.object(areasField).partial();

export type TeacherInput = z.output<ReturnType<typeof teacherInput>>;
export type TeacherChanges = z.output<ReturnType<typeof teacherChanges>>;
export type OwnAreasInput = z.output<typeof ownAreasInput>;

function checkServingFrom(
  { servingFrom: from, teachingSince }: { readonly servingFrom: Day | null; readonly teachingSince: Month },
  context: z.RefinementCtx,
): void {
  if (from !== null && monthOf(from) < teachingSince) {
    refuse(context, 'service-before-teaching', { from, teachingSince }, ['servingFrom']);
  }
}
