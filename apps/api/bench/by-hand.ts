import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The peer that the API is measured beside: the same answers by SQL written by hand with json_agg, behind bare
 * node:http: who asks is looked up by the cookie's digest in one statement, without scopes or further checks. `node bench/by-hand.ts DATABASE_URL` prints its port.
 */
const district = `json_build_object('id', d.id, 'name', d.name)`;
const kindergarten = `json_build_object('id', k.id, 'name', k.name, 'district', ${district})`;
const details = `json_build_object('version', t.version, 'gender', t.gender, 'teachingSince', t.teaching_since,
  'title', t.title, 'status', t.status, 'updatedAt', to_char(t.updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
const outline = `json_build_object('post', t.post, 'strengthAreas', t.strength_areas, 'needAreas', t.need_areas)`;
const teacher = `'id', t.id, 'name', t.name, 'kindergarten', ${kindergarten}, 'outline', ${outline}, 'details', ${details}, 'viewerCanEdit', true`;
const joined = 'join kindergarten k on k.id = t.kindergarten_id join district d on d.id = k.district_id';

const page = (where: string) => `
  select json_build_object('data', json_build_object('teachers', json_build_object(
      'nodes', coalesce(json_agg(n order by name_key, id) filter (where r <= 50), '[]'),
      'pageInfo', json_build_object('hasNextPage', count(*) > 50))))::text as body
  from (
    select json_build_object(${teacher}) as n, t.name_key, t.id, row_number() over (order by t.name_key, t.id) as r
    from (select * from teacher t where status = any('{active,onLeave}') ${where} order by t.name_key, t.id limit 51) t ${joined}
  ) x`;

const services = `(
  select coalesce(json_agg(json_build_object('id', s.id, 'from', s.from_day, 'to', s.to_day,
    'kindergarten', json_build_object('id', j.id, 'name', j.name)) order by s.from_day), '[]')
  from service s join kindergarten j on j.id = s.kindergarten_id where s.teacher_id = t.id)`;

const statements: Readonly<Record<string, string>> = {
  list: page(''),
  search: page('and search_text like $1'),
  detail: `
    select json_build_object('data', json_build_object('teacher', json_build_object(${teacher}, 'services', ${services})))::text as body
    from teacher t ${joined} where t.id = $1`,
};

const pool = new pg.Pool({ connectionString: process.argv[2], application_name: 'by-hand', max: 10 });
const server = createServer((request, response) => {
  let text = '';
  request.on('data', (chunk) => {
    text += chunk;
  });
  request.on('end', async () => {
    const { name, params } = JSON.parse(text) as { name: string; params: unknown[] };
    const session = 'select user_id from session where token_hash = $1 and expires_at > now()';
    await pool.query({
      name: 'session',
      text: session,
      values: [
        createHash('sha256')
          .update(request.headers.cookie ?? 'none')
          .digest('hex'),
      ],
    });
    const { rows } = await pool.query({ name, text: statements[name]!, values: params });
    response.setHeader('content-type', 'application/json').end((rows[0] as { body: string }).body);
  });
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as { port: number }).port));
