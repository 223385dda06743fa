import { z } from 'zod';
import { type Day, dayFrom, partsOf } from '../calendar/day.ts';
import { dayField } from '../calendar/day-input.ts';
import { agreementKinds } from '../partnerships/agreement.ts';
import { partnershipLevels } from '../partnerships/partnership-level.ts';
import { optionalLine, recordIdField, requiredLine } from '../text/text-input.ts';
import { refuse, whenSound } from '../zod-problems.ts';
import { memberRoles } from './programme.ts';
import { proposalParts } from './programme-policy.ts';

/** A lead that helps more than this has stopped helping. */
export const leadCapacityMost = 20;

/** Members that one act may add or change. */
export const membersMost = 1_000;

const policyBases = z
  .array(
    z.object({
      title: requiredLine({ least: 2, most: 120 }),
      number: optionalLine({ most: 60 }).default(null),
      issuer: optionalLine({ most: 60 }).default(null),
    }),
  )
  .max(30);

const percent = z.int().min(0).max(100);
const weights = z
  .object(
    Object.fromEntries(proposalParts.map((part) => [part, percent])) as Record<
      (typeof proposalParts)[number],
      typeof percent
    >,
  )
  .superRefine((each, context) => {
    const sum = proposalParts.reduce((total, part) => total + each[part], 0);
    if (sum !== 100) refuse(context, 'weights-not-hundred', { sum });
  });

const policy = z.object({
  leadsPerAssistedMost: z.int().min(1).max(3),
  contestSchoolDays: z.int().min(1).max(60),
  levels: z.array(z.enum(partnershipLevels)).min(1).max(partnershipLevels.length),
  agreementKind: z.enum(agreementKinds),
  weights,
  travelKmMost: z.int().min(1).max(1_000),
});

/** What a programme is made from; an edit gives it whole again. */
export const programmeInput = z
  .object({
    name: requiredLine({ least: 2, most: 120 }),
    from: dayField,
    to: dayField,
    policyBases: policyBases.default([]),
    policy,
  })
  .superRefine(
    ({ from, to }, context) => {
      if (to < from) refuse(context, 'period-order', { from, to }, ['to']);
    },
    whenSound('from', 'to'),
  );
export type ProgrammeInput = z.output<typeof programmeInput>;

const member = {
  role: z.enum(memberRoles),
  leadCapacity: z.int().min(0).max(leadCapacityMost),
};

/** Role and capacity that kindergartens are added with. */
export const newMembersInput = z.object(member).superRefine(checkCapacity);
export type NewMembersInput = z.output<typeof newMembersInput>;

/** The lines of the members' grid that were changed. */
export const memberChangesInput = z.object({
  members: z
    .array(z.object({ memberId: recordIdField, version: z.int(), ...member }).superRefine(checkCapacity))
    .min(1)
    .max(membersMost),
});
export type MemberChange = z.output<typeof memberChangesInput>['members'][number];

/** A lead has places to give, an assisted kindergarten has none. */
function checkCapacity(
  { role, leadCapacity }: { role: string; leadCapacity: number },
  context: z.RefinementCtx,
): void {
  if (role === 'assisted' && leadCapacity !== 0) {
    refuse(context, 'out-of-range', { least: 0, most: 0 }, ['leadCapacity']);
  } else if (role !== 'assisted' && leadCapacity === 0) {
    refuse(context, 'out-of-range', { least: 1, most: leadCapacityMost }, ['leadCapacity']);
  }
}

/** The days a programme gets unless others are given: March of this year to December of the second next, 34 months. */
export function programmeDays(today: Day): { readonly from: Day; readonly to: Day } {
  const { year } = partsOf(today);
  return { from: dayFrom(year, 3, 1), to: dayFrom(year + 2, 12, 31) };
}
