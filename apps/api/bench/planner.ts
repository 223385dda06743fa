import { readFileSync } from 'node:fs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { execute, parse } from 'graphql';
import pg from 'pg';
import { migrate } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/open-database.ts';
import type { Context } from '../src/platform/context.ts';
import { schema } from '../src/schema.ts';
import { city } from '../test/read/people.ts';
import { insertWorld, makeWorld } from '../test/read/world.ts';

/**
 * The planner beside SQL written by hand, which makes the same answer with json_agg: processor time of server and
 * database together, in turns, lower median. Give the address of an empty PostgreSQL database.
 */
const url = process.argv[2]!;
const database = await openPostgres(url, 1);
await migrate(database);
const byHand = new pg.Pool({ connectionString: url, max: 1 });
if ((await byHand.query('select 1 from teacher limit 1')).rowCount === 0) {
  const sizes = { districts: 12, kindergartens: 2_000, teachers: 40_000, users: 2 };
  await insertWorld(database.orm.em.fork() as SqlEntityManager, makeWorld(1, sizes));
  const strengths = [1, 2, 3].map((level) => ({ area: 'playSupport', level, evidence: '园本教研展示课' }));
  const needs = strengths.slice(1).map((each) => ({ ...each, urgency: 2 }));
  await byHand.query('update teacher set strengths = $1, needs = $2', [
    JSON.stringify(strengths),
    JSON.stringify(needs),
  ]);
  await byHand.query('vacuum full teacher');
  await byHand.query('vacuum analyze');
}
const { rows } = await byHand.query('select id from teacher order by name_key offset 20000 limit 1');
const id = (rows[0] as { id: string }).id;

const kindergarten = `json_build_object('id', k.id, 'name', k.name, 'district', json_build_object('id', d.id, 'name', d.name))`;
const details = `json_build_object('version', t.version, 'gender', t.gender, 'teachingSince', t.teaching_since, 'title', t.title, 'status', t.status, 'strengths', t.strengths, 'needs', t.needs, 'updatedAt', to_char(t.updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
const outline = `json_build_object('post', t.post, 'strengthAreas', t.strength_areas)`;
const joined = 'join kindergarten k on k.id = t.kindergarten_id join district d on d.id = k.district_id';
const node = `json_build_object('id', t.id, 'name', t.name, 'kindergarten', ${kindergarten}, 'outline', ${outline}, 'details', ${details}, 'viewerCanEdit', true)`;
const pageSql = (where: string) =>
  `select json_build_object('data', json_build_object('teachers', json_build_object('nodes', coalesce(json_agg(n order by name_key, id) filter (where r <= 50), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > 50))))::text as body
   from (select ${node} as n, t.name_key, t.id, row_number() over (order by t.name_key, t.id) as r from (select * from teacher t where status in ('active', 'onLeave') ${where} order by t.name_key, t.id limit 51) t ${joined}) x`;
const detailSql = `select json_build_object('data', json_build_object('teacher', json_build_object('id', t.id, 'name', t.name, 'kindergarten', ${kindergarten}, 'outline', ${outline}, 'details', ${details}, 'viewerCanEdit', true,
   'services', (select coalesce(json_agg(json_build_object('id', s.id, 'from', s.from_day, 'to', s.to_day, 'kindergarten', json_build_object('id', j.id, 'name', j.name)) order by s.from_day), '[]') from service s join kindergarten j on j.id = s.kindergarten_id where s.teacher_id = t.id))))::text as body
   from teacher t ${joined} where t.id = $1`;

const fields = `id name kindergarten { id name district { id name } } outline { post strengthAreas } details { version gender teachingSince title status strengths { area level evidence } needs { area level urgency evidence } updatedAt } viewerCanEdit`;
const list = parse(
  `query($text: String) { teachers(first: 50, filter: { text: $text }) { nodes { ${fields} } pageInfo { hasNextPage } } }`,
);
const detail = parse(
  `query($id: ID!) { teacher(id: $id) { ${fields} services { id from to kindergarten { id name } } } }`,
);

const planned = (document: ReturnType<typeof parse>, variableValues: Record<string, unknown>) => async () => {
  const em = database.orm.em.fork() as SqlEntityManager;
  const now = new Date();
  const contextValue: Context = {
    em,
    viewer: { ...city },
    today: '2026-03-01',
    now,
    browser: undefined as never,
  };
  const result = await execute({ schema, document, variableValues, contextValue });
  return JSON.stringify(result);
};
const written = (sql: string, params: unknown[]) => async () =>
  ((await byHand.query(sql, params)).rows[0] as { body: string }).body;

const cases = [
  ['list page', planned(list, {}), written(pageSql(''), [])],
  ['search', planned(list, { text: '1999' }), written(pageSql('and search_text like $1'), ['%1999%'])],
  ['detail', planned(detail, { id }), written(detailSql, [id])],
] as const;

const backends = async () => {
  const own = await database.orm.em.fork().execute('select pg_backend_pid() as pid');
  const hand = await byHand.query('select pg_backend_pid() as pid');
  return [(own[0] as { pid: number }).pid, (hand.rows[0] as { pid: number }).pid];
};
const [ownPid, handPid] = (await backends()) as [number, number];
/** Time on the processor in milliseconds, to the nanosecond: the scheduler's own count. */
const cpuOf = (pid: number) => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

interface Spent {
  readonly node: number;
  readonly database: number;
}

async function batch(run: () => Promise<string>, pid: number, times: number): Promise<Spent> {
  const before = process.cpuUsage();
  const backend = cpuOf(pid);
  for (let i = 0; i < times; i += 1) await run();
  const { user, system } = process.cpuUsage(before);
  return { node: (user + system) / 1000 / times, database: (cpuOf(pid) - backend) / times };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;

for (const [name, ours, hand] of cases) {
  const [a, b] = [await ours(), await hand()];
  const same = JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
  for (let i = 0; i < 100; i += 1) await Promise.all([ours(), hand()]);
  const rounds: (readonly [Spent, Spent])[] = [];
  for (let i = 0; i < 15; i += 1)
    rounds.push([await batch(ours, ownPid, 40), await batch(hand, handPid, 40)] as const);
  const sum = (each: Spent) => each.node + each.database;
  const [p, h] = [0, 1].map((side) => median(rounds.map((round) => sum(round[side as 0 | 1])))) as [
    number,
    number,
  ];
  const part = (side: 0 | 1, key: 'node' | 'database') =>
    median(rounds.map((round) => round[side][key])).toFixed(2);
  console.log(
    `${name}: planner ${p.toFixed(2)} ms (node ${part(0, 'node')}, db ${part(0, 'database')}), by hand ${h.toFixed(2)} ms (node ${part(1, 'node')}, db ${part(1, 'database')}), ratio ${(p / h).toFixed(2)}${same ? '' : ` (answers differ: ${a.slice(0, 300)} | ${b.slice(0, 300)})`}`,
  );
}
await byHand.end();
await database.close();
