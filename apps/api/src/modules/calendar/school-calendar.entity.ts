import { defineEntity, p } from '@mikro-orm/core';
import { dayColumn, documentColumn, idColumn, versionColumn } from '../../platform/columns.ts';

const schema = defineEntity({
  name: 'SchoolCalendar',
  tableName: 'school_calendar',
  properties: {
    id: idColumn(),
    /** The calendar year in which the school year begins: 2026 for 2026–2027. */
    schoolYear: p.integer().unique(),
    autumnFrom: dayColumn(),
    autumnTo: dayColumn(),
    springFrom: dayColumn(),
    springTo: dayColumn(),
    holidays: documentColumn<{ from: string; to: string; name: string }[]>().defaultRaw("'[]'"),
    makeUpDays: documentColumn<{ day: string; name: string }[]>().defaultRaw("'[]'"),
    version: versionColumn(),
  },
});

/** The city's calendar of one school year (校历): two semesters, holidays, make-up days. */
export class SchoolCalendar extends schema.class {}
schema.setClass(SchoolCalendar);
