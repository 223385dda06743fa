import { z } from 'zod';
import { needsField, strengthsField } from '../areas/strength-input.ts';
import type { Day } from '../calendar/day.ts';
import { comingDayField } from '../calendar/day-input.ts';
import { optionalText, reasonField, recordIdField } from '../text/text-input.ts';
import { surveyMethods } from './survey-method.ts';

/** A programme asks a few times in its years, not every month. */
export const roundsMost = 12;

/** What is sent out: to all assisted members, or to those named. */
export function openSurveysInput(today: Day) {
  return z.object({
    programmeId: recordIdField,
    round: z.int().min(1).max(roundsMost),
    dueOn: comingDayField(today),
    kindergartens: z.array(recordIdField).max(5_000).nullable().default(null),
  });
}

/** What a kindergarten answers; a field left out stays as it is. A draft may be as empty as it likes. */
export const surveyAnswers = z
  .object({
    methods: z.array(z.enum(surveyMethods)).max(surveyMethods.length),
    situation: optionalText({ most: 2_000 }),
    strengths: strengthsField,
    needs: needsField,
    expectations: optionalText({ most: 2_000 }),
  })
  .partial();

export const surveyReturnInput = z.object({ reason: reasonField });

export type OpenSurveysInput = z.output<ReturnType<typeof openSurveysInput>>;
export type SurveyAnswers = z.output<typeof surveyAnswers>;
