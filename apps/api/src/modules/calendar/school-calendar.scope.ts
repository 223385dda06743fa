import { everything, scopeRule } from '../../platform/read/scope.ts';
import { SchoolCalendar } from './school-calendar.entity.ts';

/** Everybody signed in works by the same calendar; only the city sets it. */
export const schoolCalendarScope = scopeRule(SchoolCalendar, (viewer) => ({
  read: everything,
  ...(viewer.city && { write: everything }),
}));
