import { anyOf, everything, scopeRule } from '../../platform/read/scope.ts';
import { SchoolCalendar } from './school-calendar.entity.ts';

/** Whoever plans works by the same calendar; only the city sets it. A teacher sees dates where they matter: on tasks. */
export const schoolCalendarScope = scopeRule(SchoolCalendar, (viewer) => ({
  read: anyOf<SchoolCalendar>(viewer.roles.some((role) => role !== 'teacher') && everything),
  write: anyOf<SchoolCalendar>(viewer.city && everything),
}));
