import { z } from 'zod';
import { refuse } from '../zod-problems.ts';
import { type Day, isRealDay } from './day.ts';
import { isRealMonth, monthOf } from './month.ts';

/** A day that exists. */
export const dayField = z.string().transform((day, context) => {
  if (!isRealDay(day)) refuse(context, 'not-a-day', { value: day.slice(0, 20) });
  return day;
});

/** A day that exists and has come. */
export function pastDayField(today: Day) {
  return z.string().transform((day, context) => {
    if (!isRealDay(day)) refuse(context, 'not-a-day', { value: day.slice(0, 20) });
    else if (day > today) refuse(context, 'in-the-future', { value: day, today });
    return day;
  });
}

/** A day that exists and has not gone by: by when something is asked for. */
export function comingDayField(today: Day) {
  return z.string().transform((day, context) => {
    if (!isRealDay(day)) refuse(context, 'not-a-day', { value: day.slice(0, 20) });
    else if (day < today) refuse(context, 'in-the-past', { value: day, today });
    return day;
  });
}

/** A month 'YYYY-MM' that exists and has begun. */
export function pastMonthField(today: Day) {
  return z.string().transform((month, context) => {
    if (!isRealMonth(month)) refuse(context, 'not-a-month', { value: month.slice(0, 20) });
    else if (month > monthOf(today)) refuse(context, 'in-the-future', { value: month, today });
    return month;
  });
}
