import { z } from 'zod';
import type { Day } from '../calendar/day.ts';
import { dayField, pastDayField } from '../calendar/day-input.ts';
import { phoneField } from '../contact/phone-input.ts';
import { optionalLine, reasonField, requiredLine } from '../text/text-input.ts';
import { agreementKinds } from './agreement.ts';
import { partnershipLevels, supportKinds } from './partnership-level.ts';

/** The days of a proposed partnership; without them the programme's. */
export const proposalDays = z.object({ from: dayField.nullable(), to: dayField.nullable() }).partial();

/** What the coordinators record of a partnership: a field left out stays as it is. */
export const partnershipChanges = z
  .object({
    from: dayField,
    to: dayField,
    levels: z.array(z.enum(partnershipLevels)).max(partnershipLevels.length),
    supportKinds: z.array(z.enum(supportKinds)).max(supportKinds.length),
    semesterFocus: optionalLine({ most: 300 }),
  })
  .partial();
export type PartnershipChanges = z.output<typeof partnershipChanges>;

/** Who answers for a side. The phone left out stays as it is. */
export const contactInput = z.object({
  name: optionalLine({ most: 30 }).default(null),
  phone: phoneField.optional(),
});

/** What a side says of the partnership in its own words; an empty text is none. */
export const wordsInput = z.object({
  words: z
    .string()
    .max(2_000)
    .nullable()
    .default(null)
    .transform((text) => text?.trim() || null),
});

/** Why a proposal is contested, withdrawn or a partnership ended. */
export const stepReasonInput = z.object({ reason: reasonField });

/** An early end: its last day and why. */
export function partnershipEndInput(today: Day) {
  return z.object({ on: pastDayField(today), reason: reasonField });
}

const duties = z
  .array(requiredLine({ least: 2, most: 200 }))
  .min(1)
  .max(30);

/** What may still be changed while nobody has signed. */
export const agreementInput = z.object({
  kind: z.enum(agreementKinds),
  dueOn: dayField,
  leadDuties: duties,
  assistedDuties: duties,
  leadSignatory: optionalLine({ most: 30 }).default(null),
  assistedSignatory: optionalLine({ most: 30 }).default(null),
});
export type AgreementInput = z.output<typeof agreementInput>;

/** Who signed, and when. */
export function signingInput(today: Day) {
  return z.object({
    signedOn: pastDayField(today),
    leadSignatory: requiredLine({ most: 30 }),
    assistedSignatory: requiredLine({ most: 30 }),
  });
}
export type SigningInput = z.output<ReturnType<typeof signingInput>>;
