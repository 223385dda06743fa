import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { type Browser, refusal } from '../../../test/browser.ts';
import { docx, pdf, photo } from '../../../test/files.ts';
import { insertSmallCity, type SmallCity } from '../../../test/small-city.ts';
import { hashPassword } from '../accounts/password.ts';
import { User } from '../accounts/user.entity.ts';
import { AuditEvent } from '../audit/audit-event.entity.ts';
import { Attachment } from './attachment.entity.ts';
import { AttachmentStore } from './attachment-store.ts';
import { sweepAttachments } from './sweep-attachments.ts';

const password = 'correct-Horse-7';
const everybody = ['city', 'district', 'kindergarten', 'lead-kindergarten', 'teacher', 'observer'] as const;
type Who = (typeof everybody)[number] | 'stranger';

let api: TestApi;
let city: SmallCity;
const browsers = {} as Record<Who, Browser>;

beforeAll(async () => {
  api = await testApi();
  city = await insertSmallCity(api.database);
  const passwordHash = await hashPassword(password);
  await api.database.orm.em
    .fork()
    .nativeUpdate(User, { system: false }, { passwordHash }, { filters: false });
  browsers.stranger = api.browser();
  for (const who of everybody) {
    browsers[who] = api.browser();
    expect(await browsers[who].signIn(who, password)).toBe('Viewer');
  }
});

const cookieOf = (who: Who) => (browsers[who].cookie === undefined ? {} : { cookie: browsers[who].cookie });

interface Sent {
  readonly owner?: string;
  readonly record?: string;
  readonly purpose?: string;
  readonly name?: string;
  readonly showsChildren?: boolean;
}

async function send(who: Who, bytes: Buffer, given: Sent = {}) {
  const about = {
    owner: 'partnership',
    record: city.partnership.id,
    purpose: 'other',
    name: '材料.pdf',
    ...given,
  };
  const query = new URLSearchParams(
    Object.entries(about).map(([key, value]): [string, string] => [key, String(value)]),
  );
  const response = await api.app.inject({
    method: 'POST',
    url: `/files/attachments?${query}`,
    headers: { 'content-type': 'application/octet-stream', ...cookieOf(who) },
    payload: bytes,
  });
  const answer = response.json<{ id?: string; refusal?: { errors: { code: string }[] } }>();
  return { status: response.statusCode, id: answer.id ?? '', code: answer.refusal?.errors[0]?.code };
}

const fetch = (who: Who, id: string) =>
  api.app.inject({ url: `/files/attachments/${id}`, headers: cookieOf(who) });
const rowOf = (id: string) =>
  api.database.orm.em.fork().findOneOrFail(Attachment, { id }, { filters: false });
const placed = () =>
  readdirSync(join(api.dataDir, 'attachments'), { recursive: true }).filter((name) =>
    /[0-9a-f]{64}$/.test(String(name)),
  );

async function remove(who: Who, id: string, reason = '传错了') {
  const { version } = await rowOf(id);
  const { data, code } = await browsers[who].ask<{ removeAttachment: object }>(
    `mutation ($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { __typename ... on Attachment { removedOn } ${refusal} } }`,
    { input: { id, version, reason } },
  );
  return data?.removeAttachment ?? code;
}

describe('who hangs a file on a partnership, and who gets it', () => {
  test.each([
    ['city', 201],
    ['district', 201],
    ['kindergarten', 201],
    ['lead-kindergarten', 201],
    ['teacher', 403],
    ['observer', 403],
    ['stranger', 401],
  ] as const)('%s attaches: %i', async (who, status) => {
    expect((await send(who, pdf(`by ${who}`))).status).toBe(
      status === 403 && who === 'teacher' ? 422 : status,
    );
  });

  test.each([
    ['city', 200, 200],
    ['district', 200, 404],
    ['kindergarten', 200, 200],
    ['lead-kindergarten', 200, 200],
    ['teacher', 404, 404],
    ['observer', 403, 403],
    ['stranger', 401, 401],
  ] as const)('%s downloads: %i, what shows children: %i', async (who, plain, children) => {
    const { id } = await send('kindergarten', pdf(`for ${who}`));
    const shown = await send('kindergarten', pdf(`children for ${who}`), { showsChildren: true });
    expect((await fetch(who, id)).statusCode).toBe(plain);
    expect((await fetch(who, shown.id)).statusCode).toBe(children);
  });

  test('a mentor pair is for its teachers', async () => {
    const { id } = await send('teacher', pdf('pair'), { owner: 'mentorPair', record: city.pair.id });
    expect((await fetch('teacher', id)).statusCode).toBe(200);
    expect((await fetch('lead-kindergarten', id)).statusCode).toBe(200);
    expect(await rowOf(id)).toMatchObject({ kindergarten: { id: city.assisted.id } });
  });

  test.each([
    ['kindergarten', 'assisted', 201],
    ['kindergarten', 'lead', 403],
    ['lead-kindergarten', 'other', 403],
    ['district', 'other', 201],
  ] as const)("%s attaches to the %s kindergarten's own record: %i", async (who, whose, status) => {
    const given = { owner: 'kindergarten', record: city[whose].id };
    expect((await send(who, pdf(`${who} ${whose}`), given)).status).toBe(status);
  });

  test('a district puts in no pictures of children', async () => {
    const sent = await send('district', pdf('d'), { showsChildren: true });
    expect(sent).toMatchObject({ status: 422, code: 'attachmentChildrenOutsideSides' });
  });
});

test('a file comes back as it was, to be kept and never to be run', async () => {
  const bytes = docx({ 'word/a.xml': 'a' });
  const { id } = await send('lead-kindergarten', bytes, {
    name: '../实施方案.exe',
    purpose: 'implementationScheme',
  });
  const { rawPayload, headers } = await fetch('kindergarten', id);
  expect(rawPayload.equals(bytes)).toBe(true);
  expect(headers).toMatchObject({
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('实施方案.docx')}`,
    'content-type': expect.stringContaining('wordprocessingml'),
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining('sandbox'),
    'cache-control': 'no-store',
  });
});

test('the same bytes lie once, hang once on a record, and go with their last row', async () => {
  const bytes = await photo('jpeg');
  const first = await send('kindergarten', bytes, { purpose: 'photo', name: '一.jpg' });
  const count = placed().length;
  expect((await send('lead-kindergarten', bytes)).code).toBe('attachmentThereAlready');
  const second = await send('city', bytes, { owner: 'kindergarten', record: city.lead.id });
  expect(placed()).toHaveLength(count);
  const [{ hash }, other] = [await rowOf(first.id), await rowOf(second.id)];
  expect(other.hash).toBe(hash);
  const store = new AttachmentStore(api.dataDir);
  const sweep = (today: string) =>
    sweepAttachments(api.database.orm.em.fork(), store, { now: new Date(), today });
  await remove('kindergarten', first.id);
  await sweep('2026-11-25');
  expect((await rowOf(first.id)).erasedAt).not.toBeNull();
  expect(await store.has(hash)).toBe(true);
  await remove('city', second.id);
  await sweep('2026-11-19');
  expect(await store.has(hash)).toBe(true);
  await sweep('2026-11-20');
  expect(await store.has(hash)).toBe(false);
  expect(await rowOf(second.id)).toMatchObject({ hash, removalReason: '传错了' });
});

test('a removed file is gone for all; removing it again, or by whose part it is not, is refused', async () => {
  const { id } = await send('kindergarten', pdf('removed'));
  expect(await remove('lead-kindergarten', id)).toBe('FORBIDDEN');
  expect(await remove('teacher', id)).toBe('NOT_FOUND');
  expect(await remove('kindergarten', id)).toMatchObject({ removedOn: '2026-10-15' });
  expect((await fetch('city', id)).statusCode).toBe(404);
  expect(await remove('kindergarten', id)).toMatchObject({ errors: [{ code: 'attachmentRemoved' }] });
});

test('another file takes the place of one; an old version is told', async () => {
  const { id } = await send('kindergarten', pdf('old scan'), { purpose: 'agreementScan' });
  const replace = (version: number, bytes: Buffer) =>
    api.app.inject({
      method: 'POST',
      url: `/files/attachments/${id}/replacement?${new URLSearchParams({ version: String(version), reason: '扫描不清', name: '协议.pdf' })}`,
      headers: { 'content-type': 'application/octet-stream', ...cookieOf('kindergarten') },
      payload: bytes,
    });
  expect((await replace(7, pdf('x'))).statusCode).toBe(409);
  const replaced = await replace(1, pdf('new scan'));
  expect(replaced.statusCode).toBe(201);
  expect(await rowOf(replaced.json().id)).toMatchObject({ purpose: 'agreementScan', name: '协议.pdf' });
  expect((await rowOf(id)).removedOn).toBe('2026-10-15');
});

test('opening what shows children is written down, and it has an end', async () => {
  const { id } = await send('kindergarten', await photo('png'), { showsChildren: true, purpose: 'photo' });
  await fetch('lead-kindergarten', id);
  const seen = { action: 'attachment.childrenSeen', actorName: '李园长', record: city.partnership.id };
  const events = await api.database.orm.em.fork().find(AuditEvent, seen, { filters: false });
  expect(new Set(events.map(({ recordType }) => recordType))).toEqual(
    new Set(['partnership', 'partnershipLed']),
  );
  expect((await rowOf(id)).keptUntil).toBe('2029-10-31');
});

describe('what is no file to keep', () => {
  test.each([
    ['too large', () => Buffer.concat([pdf(), Buffer.alloc(1_100_000, 32)]), {}, 'attachmentTooLarge'],
    ['empty', () => Buffer.alloc(0), {}, 'fileEmpty'],
    ['a page', () => Buffer.from('<html>'), {}, 'attachmentKindNotTaken'],
    ['on nothing', () => pdf(), { record: '018f0000-0000-7000-8000-00000000ffff' }, 'unknownRecord'],
    ['on nonsense', () => pdf(), { record: '../x' }, 'unknownRecord'],
    ['on no kind of record', () => pdf(), { owner: 'user' }, 'unknownValue'],
    ['for nothing', () => pdf(), { purpose: '' }, 'unknownValue'],
  ])('%s', async (_what, make, given, code) => {
    const before = placed().length;
    expect(await send('city', make(), given)).toMatchObject({ status: 422, code });
    expect(placed()).toHaveLength(before);
  });
});

test('what a crash left on its way in is swept, and nothing else', async () => {
  const store = new AttachmentStore(api.dataDir);
  const { id } = await send('city', pdf('stays'));
  const { hash } = await rowOf(id);
  const lost = await store.receive('a'.repeat(64), pdf('lost'));
  await store.place(lost);
  const again = await store.receive(hash, pdf('stays'));
  const foreign = await store.receive('b'.repeat(64), pdf('of another database'));
  await store.place(foreign);
  await store.settle(foreign);
  const longAgo = new Date('2026-10-01T00:00:00Z');
  for (const { path } of [lost, again]) utimesSync(path, longAgo, longAgo);
  await sweepAttachments(api.database.orm.em.fork(), store, { now: new Date(), today: '2026-10-15' });
  expect(await store.has('a'.repeat(64))).toBe(false);
  expect(await store.has(hash)).toBe(true);
  expect(await store.has('b'.repeat(64))).toBe(true);
  expect(await store.leftBefore(new Date(Date.now() + 60_000))).toEqual([]);
});
