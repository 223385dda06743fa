import { builder } from '../../platform/builder.ts';
import { SchoolCalendar } from './school-calendar.entity.ts';
import { schoolCalendarScope } from './school-calendar.scope.ts';

const HolidayType = builder
  .objectRef<{ from: string; to: string; name: string }>('Holiday')
  .implement({
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
    autumnFrom: t.column('autumnFrom'),
    autumnTo: t.column('autumnTo'),
    springFrom: t.column('springFrom'),
    springTo: t.column('springTo'),
    holidays: t.column('holidays', { type: [HolidayType] }),
    makeUpDays: t.column('makeUpDays', { type: [MakeUpDayType] }),
    viewerCanEdit: t.may('write'),
  }),
});

builder.queryField('schoolCalendars', (t) =>
  t.all(SchoolCalendar, { can: 'schoolCalendar:read', orderBy: { schoolYear: 'desc' } }),
);
