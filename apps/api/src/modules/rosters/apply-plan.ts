import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { schoolYearOf } from '@qinglan/domain/calendar/school-year';
import { lookupKey } from '@qinglan/domain/text/normalise';
import type { Act } from '../../platform/context.ts';
import { newId } from '../../platform/id.ts';
import { insertRows } from '../../platform/rows/insert-rows.ts';
import { nameKey } from '../../platform/search-text.ts';
import type { Happening } from '../audit/record.ts';
import { recordMany } from '../audit/record-many.ts';
import { District } from '../districts/district.entity.ts';
import type { Application } from './application.ts';
import { applyKindergartens } from './apply-kindergartens.ts';
import { applyTeachers } from './apply-teachers.ts';
import type { LoadedGround } from './load-ground.ts';
import type { RosterPlan } from './plan-roster.ts';
import type { TellProgress } from './roster-jobs.ts';

/** From so many changes on the database is told at once: until it knows of them it reads whole tables for one page. */
const manyEvents = 1_000;

/**
 * Writes a plan in the transaction of `em`: districts, kindergartens with the figures of the running school year,
 * teachers with their services, and an event for every record that was made or changed.
 * Refuses with `roster-outdated` when a record was changed since the plan was made; then nothing is written.
 */
export async function applyPlan(
  em: SqlEntityManager,
  act: Act,
  loaded: LoadedGround,
  plan: RosterPlan,
  tell: TellProgress = () => undefined,
): Promise<void> {
  const total = plan.newTeachers.length + plan.changedTeachers.length;
  const happenings: Happening[] = [];
  const districtId = await makeDistricts(em, loaded, plan.newDistricts, happenings);
  const schoolYear = schoolYearOf(act.today);
  const application: Application = { em, act, loaded, schoolYear, districtId, happenings };
  tell({ stage: 'writing', done: 0, total });
  const places = await applyKindergartens(application, plan);
  await applyTeachers(application, plan, places, (done) => tell({ stage: 'writing', done, total }));
  await recordMany(em, act, happenings);
  if (happenings.length >= manyEvents)
    await em.execute('analyze teacher, service, kindergarten, district, audit_event', [], 'run');
}

async function makeDistricts(
  em: SqlEntityManager,
  { districtIds }: LoadedGround,
  names: readonly string[],
  happenings: Happening[],
): Promise<(name: string) => string> {
  const ids = new Map([...districtIds].map(([name, id]) => [lookupKey(name), id]));
  const rows = names.map((name) => ({ id: newId(), name, nameKey: nameKey(name, 'place'), version: 1 }));
  await insertRows(em, District, rows);
  for (const { id, name } of rows) {
    ids.set(lookupKey(name), id);
    happenings.push({
      action: 'district.created',
      recordType: 'district',
      record: id,
      district: id,
      facts: { name },
    });
  }
  return (name) => {
    const id = ids.get(lookupKey(name));
    if (id === undefined) throw new Error(`No district ${name} was planned`);
    return id;
  };
}
