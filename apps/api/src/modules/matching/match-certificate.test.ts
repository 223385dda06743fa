import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testApi } from '../../../test/api.ts';
import { testDatabase } from '../../../test/database.ts';
import { matchQuestions, type Username } from '../../../test/match-questions.ts';
import { password } from '../../../test/people.ts';
import { places } from '../../../test/places.ts';
import { runCommand } from '../../commands/run-command.ts';
import { openFromEnv } from '../../database/open-from-env.ts';
import { readEnv } from '../../platform/env.ts';
import { hashPassword } from '../accounts/password.ts';
import { User } from '../accounts/user.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';

const { folder, newPlace } = places();
const place = await newPlace();
const here = { ...place, INIT_CWD: folder };
const database = await testDatabase();
const q = await matchQuestions(database);
const api = await testApi({ database });
await database.orm.em
  .fork()
  .nativeUpdate(User, { system: false }, { passwordHash: await hashPassword(password) }, { filters: false });

const download = async (run: string, who: Username | null) => {
  const browser = api.browser();
  if (who !== null) await browser.signIn(who, password);
  return api.app.inject({
    url: `/files/match-runs/${run}/certificate.json`,
    headers: browser.cookie === undefined ? {} : { cookie: browser.cookie },
  });
};
const verified = async (text: string) => {
  writeFileSync(join(folder, 'certificate.json'), text);
  const { exitCode, output } = await runCommand(['verify-match', 'certificate.json', '--json'], here);
  return { exitCode, ...(JSON.parse(output) as { valid: boolean; because?: string }) };
};

test('a certificate is downloaded by whoever may see the run, and holds offline', async () => {
  const run = await q.done();
  const file = await download(run, 'city');
  expect(file.statusCode).toBe(200);
  expect(file.headers['content-disposition']).toContain(`certificate-${run}.json`);
  expect(await verified(file.body)).toEqual({ exitCode: 0, valid: true });
  const { data } = await q.ask<{ matchRun: { certificateHash: string } }>(
    q.viewers.city,
    'query ($id: ID!) { matchRun(id: $id) { certificateHash } }',
    { id: run },
  );
  expect((JSON.parse(file.body) as { hash: string }).hash).toBe(data.matchRun.certificateHash);
});

interface File {
  readonly hash: string;
  readonly problem: { readonly score: readonly number[]; readonly capacity: readonly number[] };
  readonly answer: {
    readonly mentorOfMentee: readonly number[];
    readonly totalScore: number;
    readonly certificate: {
      readonly mentorPrice: readonly number[];
      readonly hallMentees: readonly number[];
    };
  };
}

const raised = (list: readonly number[]) => list.map((value, place) => (place === 0 ? value + 1 : value));

test.each<readonly [string, (file: File) => object]>([
  ['a better score', ({ problem }) => ({ problem: { ...problem, score: raised(problem.score) } })],
  ['one place more', ({ problem }) => ({ problem: { ...problem, capacity: raised(problem.capacity) } })],
  [
    'a pair less',
    ({ answer }) => ({ answer: { ...answer, mentorOfMentee: [-1, ...answer.mentorOfMentee.slice(1)] } }),
  ],
  ['another total', ({ answer }) => ({ answer: { ...answer, totalScore: answer.totalScore + 1 } })],
  [
    'another price',
    ({ answer }) => ({
      answer: {
        ...answer,
        certificate: { ...answer.certificate, mentorPrice: raised(answer.certificate.mentorPrice) },
      },
    }),
  ],
  [
    'a shorter proof',
    ({ answer }) => ({
      answer: {
        ...answer,
        certificate: { ...answer.certificate, hallMentees: answer.certificate.hallMentees.slice(1) },
      },
    }),
  ],
  ['another hash', ({ hash }) => ({ hash: hash.replace(/^./, (sign) => (sign === '0' ? '1' : '0')) })],
])('a file with %s is refused', async (_what, tamper) => {
  const file = JSON.parse((await download(await q.done(), 'city')).body) as File;
  expect(await verified(JSON.stringify({ ...file, ...tamper(file) }))).toMatchObject({
    exitCode: 1,
    valid: false,
  });
});

test('what is no certificate is refused with the reason', async () => {
  expect(await verified('nonsense')).toMatchObject({ valid: false, because: 'file: is no JSON' });
  expect(await runCommand(['verify-match', 'gone.json'], here)).toMatchObject({ exitCode: 1 });
  expect(await runCommand(['verify-match'], here)).toMatchObject({ exitCode: 2 });
});

test.each([
  [null, 401],
  ['kindergarten', 403],
  ['observer', 403],
  ['south', 404],
] as const)('%s gets no certificate of a run of the city: %i', async (who, status) => {
  expect((await download(await q.done(), who)).statusCode).toBe(status);
});

test('the operator matches a whole programme by a command', async () => {
  expect((await runCommand(['sample-city'], here)).exitCode).toBe(0);
  const sample = await openFromEnv(readEnv(here));
  const [programme] = await sample.orm.em.fork().find(Programme, {}, { filters: false });
  await sample.close();
  const { exitCode, output } = await runCommand(['match', '--programme', programme!.id, '--json'], here);
  expect(exitCode).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ status: 'done', figures: { proven: true } });
  expect(await runCommand(['match', '--programme', 'nonsense'], here)).toMatchObject({ exitCode: 1 });
  expect(await runCommand(['match'], here)).toMatchObject({ exitCode: 2 });
}, 120_000);
