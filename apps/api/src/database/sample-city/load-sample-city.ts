import type { EntityManager, SqlEntityManager } from '@mikro-orm/postgresql';
import type { Day } from '@qinglan/domain/calendar/day';
import { hashPassword } from '../../modules/accounts/password.ts';
import { User } from '../../modules/accounts/user.entity.ts';
import { SchoolCalendar } from '../../modules/calendar/school-calendar.entity.ts';
import { District } from '../../modules/districts/district.entity.ts';
import { Installation } from '../../modules/installation/installation.entity.ts';
import { Programme } from '../../modules/programmes/programme.entity.ts';
import { cityName } from '../makers/words/places.ts';
import type { Database } from '../open-database.ts';
import { DatabaseHoldsRecords } from '../prepare.ts';
import type { CitySize } from './city-size.ts';
import { insertSampleCity } from './insert-sample-city.ts';
import { matchSampleCity } from './match-sample-city.ts';
import { recordPastEvents } from './record-past-events.ts';
import { type SampleCity, sampleCity } from './sample-city.ts';
import { samplePassword } from './sample-sign-ins.ts';

/** The city that is loaded unless another seed is asked for. */
export const sampleSeedDefault = 2026;

/** Which sample city, and the day it is made for. */
export interface SampleCityChoice {
  readonly size: CitySize;
  readonly today: Day;
  readonly seed?: number;
}

/** How many records of each kind came in. */
export type SampleCityCounts = { readonly [K in keyof SampleCity]: number };

/**
 * Makes a sample city and puts it into an empty, migrated database, all in one transaction, with the sample mark on
 * the installation. Then the planner's statistics are taken, and the embedded database, which never does so itself,
 * is vacuumed. Throws DatabaseHoldsRecords.
 */
export async function loadSampleCity(
  { orm, embedded }: Pick<Database, 'orm' | 'embedded'>,
  { size, today, seed = sampleSeedDefault }: SampleCityChoice,
): Promise<SampleCityCounts> {
  const passwordHash = await hashPassword(samplePassword);
  const em = orm.em.fork();
  const counts = await em.transactional(async (tx) => {
    await refuseUnlessEmpty(tx);
    const city = sampleCity({ seed, today, size, passwordHash });
    await insertSampleCity(tx, city);
    recordPastEvents(tx, city);
    // A city of full size is there to be measured; its runs are the measurements'.
    if (size === 'small') await matchSampleCity(tx as SqlEntityManager, city, today);
    await mark(tx, { size, today, seed });
    return countsOf(city);
  });
  await em.execute(embedded === null ? 'analyze' : 'vacuum analyze', [], 'run');
  return counts;
}

async function refuseUnlessEmpty(em: EntityManager): Promise<void> {
  // Two processes that load at once: the second waits here and then finds the city of the first.
  await em.execute('lock table installation in exclusive mode', [], 'run');
  const all = { filters: false } as const;
  const held = [
    await em.count(District, {}, all),
    await em.count(Programme, {}, all),
    await em.count(SchoolCalendar, {}, all),
    await em.count(User, { system: false }, all),
    await em.count(Installation, { sampleSeed: { $ne: null } }, all),
  ];
  if (held.some((count) => count > 0)) throw new DatabaseHoldsRecords();
}

/** The sample mark; the installation's row may be there already, made when the server first started. */
async function mark(em: EntityManager, { seed, size, today }: Required<SampleCityChoice>): Promise<void> {
  const [installation] = await em.findAll(Installation, { filters: false, limit: 1 });
  const marked = {
    cityName,
    sampleSeed: seed,
    sampleSize: size,
    sampleToday: today,
    setUpTokenHash: null,
    setUpUntil: null,
  };
  if (installation === undefined) em.create(Installation, marked);
  else em.assign(installation, marked);
  await em.flush();
}

function countsOf(city: SampleCity): SampleCityCounts {
  return Object.fromEntries(
    Object.entries(city).map(([kind, rows]) => [kind, rows.length]),
  ) as SampleCityCounts;
}
