import { z } from 'zod';
import { areas } from '../areas/area.ts';
import type { Day } from '../calendar/day.ts';
import { dayField, pastDayField } from '../calendar/day-input.ts';
import { surveyMethods } from '../needs-surveys/survey-method.ts';
import { optionalText, recordIdField, requiredLine } from '../text/text-input.ts';
import { refuse, whenSound } from '../zod-problems.ts';

const visitorsMost = 20;
const adviceMost = 30;

const newAdvice = z.object({
  text: requiredLine({ least: 2, most: 300 }),
  area: z.enum(areas).nullable().default(null),
  dueOn: dayField.nullable().default(null),
});

const advice = newAdvice.extend({
  /** Of advice that is there already. */
  adviceId: recordIdField.nullable().default(null),
});

/** Who came: by name, since not every visitor is on a roster. */
const visitors = z
  .array(requiredLine({ least: 2, most: 30 }))
  .min(1)
  .max(visitorsMost);

const visitFields = {
  methods: z.array(z.enum(surveyMethods)).min(1).max(surveyMethods.length),
  visitors,
  findings: optionalText({ most: 3_000 }).default(null),
};

/** A visit that was made; the visitor is the visiting kindergarten, null when the office came. */
export function siteVisitInput(today: Day) {
  return z
    .object({
      programmeId: recordIdField,
      kindergartenId: recordIdField,
      visitorId: recordIdField.nullable().default(null),
      on: pastDayField(today),
      ...visitFields,
      advice: z.array(newAdvice).max(adviceMost).default([]),
    })
    .superRefine(
      (visit, context) => {
        if (visit.visitorId === visit.kindergartenId) refuse(context, 'visit-by-itself', {}, ['visitorId']);
      },
      whenSound('visitorId', 'kindergartenId'),
    )
    .superRefine(checkAdviceDays, whenSound('on', 'advice'));
}

/**
 * A visit anew: day and everything under it come whole, for advice that is left out is taken back. What was answered
 * already stays, whatever is sent.
 */
export function siteVisitChanges(today: Day) {
  return z
    .object({
      on: pastDayField(today),
      ...visitFields,
      advice: z.array(advice).max(adviceMost),
    })
    .superRefine(checkAdviceDays, whenSound('on', 'advice'));
}

/** What became of a piece of advice, told by the visited side. */
export const adviceAnswerInput = z.object({
  status: z.enum(['open', 'done']),
  outcome: optionalText({ most: 500 }).default(null),
});

export type SiteVisitInput = z.output<ReturnType<typeof siteVisitInput>>;
export type SiteVisitChanges = z.output<ReturnType<typeof siteVisitChanges>>;
export type NewAdvice = SiteVisitInput['advice'][number];
export type AdviceInput = SiteVisitChanges['advice'][number];
export type AdviceAnswerInput = z.output<typeof adviceAnswerInput>;

function checkAdviceDays(
  visit: { readonly on: Day; readonly advice: readonly { readonly dueOn: Day | null }[] },
  context: z.RefinementCtx,
): void {
  for (const [index, { dueOn }] of visit.advice.entries()) {
    if (dueOn !== null && dueOn < visit.on) {
      refuse(context, 'advice-before-visit', { dueOn, on: visit.on }, ['advice', String(index), 'dueOn']);
    }
  }
}
