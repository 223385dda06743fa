import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { may } from '@qinglan/domain/access/permission';
import { schoolYearOf } from '@qinglan/domain/calendar/school-year';
import type { Act } from '../../platform/context.ts';
import { SchoolCalendar } from '../calendar/school-calendar.entity.ts';

/** From this month on the calendar of the coming school year is asked for: plans for September are made before summer. */
const askedFromMonth = 5;

/** The school year whose calendar is missing and whose turn it is, for somebody who can set it; else null. */
export async function missingCalendar(em: SqlEntityManager, { viewer, today }: Act): Promise<number | null> {
  if (!may(viewer.roles, 'schoolCalendar:edit')) return null;
  const current = schoolYearOf(today);
  const month = Number(today.slice(5, 7));
  const wanted = month >= askedFromMonth && month < 9 ? [current, current + 1] : [current];
  const set = await em.find(SchoolCalendar, { schoolYear: { $in: wanted } }, { fields: ['schoolYear'] });
  return wanted.find((year) => !set.some(({ schoolYear }) => schoolYear === year)) ?? null;
}
