import { schoolCalendarInput } from '@qinglan/domain/calendar/school-calendar-input';
import { builder } from '../../platform/builder.ts';
import { saveSchoolCalendar } from './save-school-calendar.ts';
import { SchoolCalendar } from './school-calendar.entity.ts';
import { schoolCalendarScope } from './school-calendar.scope.ts';

const SemesterDaysType = builder.objectRef<{ from: string; to: string }>('SemesterDays').implement({
  description: 'The first and the last day of a semester.',
  fields: (t) => ({ from: t.expose('from', { type: 'Day' }), to: t.expose('to', { type: 'Day' }) }),
});

const HolidayType = builder.objectRef<{ from: string; to: string; name: string }>('Holiday').implement({
  fields: (t) => ({
    from: t.expose('from', { type: 'Day' }),
    to: t.expose('to', { type: 'Day' }),
    name: t.exposeString('name'),
  }),
});

const MakeUpDayType = builder.objectRef<{ day: string; name: string }>('MakeUpDay').implement({
  description: 'A day on which school is held to make up for a holiday.',
  fields: (t) => ({ day: t.expose('day', { type: 'Day' }), name: t.exposeString('name') }),
});

builder.entity(SchoolCalendar, {
  scope: schoolCalendarScope,
  description: "The city's calendar of one school year.",
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    schoolYear: t.column('schoolYear', { description: 'The year it begins in: 2026 for 2026–2027.' }),
    autumn: t.derived({
      type: SemesterDaysType,
      needs: ['autumnFrom', 'autumnTo'],
      resolve: (calendar) => ({ from: calendar.autumnFrom, to: calendar.autumnTo }),
    }),
    spring: t.derived({
      type: SemesterDaysType,
      needs: ['springFrom', 'springTo'],
      resolve: (calendar) => ({ from: calendar.springFrom, to: calendar.springTo }),
    }),
    holidays: t.column('holidays', { type: [HolidayType] }),
    makeUpDays: t.column('makeUpDays', { type: [MakeUpDayType] }),
    viewerCanEdit: t.may('write'),
  }),
});

builder.queryField('schoolCalendars', (t) =>
  t.all(SchoolCalendar, { can: 'schoolCalendar:read', orderBy: { schoolYear: 'desc' } }),
);

const SemesterDaysInput = builder.inputType('SemesterDaysInput', {
  fields: (t) => ({
    from: t.field({ type: 'Day', required: true }),
    to: t.field({ type: 'Day', required: true }),
  }),
});

const HolidayInput = builder.inputType('HolidayInput', {
  fields: (t) => ({
    from: t.field({ type: 'Day', required: true }),
    to: t.field({ type: 'Day', required: true }),
    name: t.string({ required: true }),
  }),
});

const MakeUpDayInput = builder.inputType('MakeUpDayInput', {
  fields: (t) => ({ day: t.field({ type: 'Day', required: true }), name: t.string({ required: true }) }),
});

const SaveSchoolCalendarInput = builder.inputType('SaveSchoolCalendarInput', {
  fields: (t) => ({
    schoolYear: t.int({ required: true }),
    version: t.int({ description: 'Left out for a school year that has no calendar yet.' }),
    autumn: t.field({ type: SemesterDaysInput, required: true }),
    spring: t.field({ type: SemesterDaysInput, required: true }),
    holidays: t.field({ type: [HolidayInput], required: true }),
    makeUpDays: t.field({ type: [MakeUpDayInput], required: true }),
  }),
});

builder.mutationField('saveSchoolCalendar', (t) =>
  t.verb({
    type: SchoolCalendar,
    can: 'schoolCalendar:edit',
    input: SaveSchoolCalendarInput,
    check: () => schoolCalendarInput,
    run: saveSchoolCalendar,
  }),
);
