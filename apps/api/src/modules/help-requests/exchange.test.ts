import { beforeAll, describe, expect, test } from 'vitest';
import { asker, viewerOf } from '../../../test/ask.ts';
import { testDatabase } from '../../../test/database.ts';
import { insertSmallCity, type SmallCity } from '../../../test/small-city.ts';
import { insertRows } from '../../platform/rows/insert-rows.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { HelpRequest } from './help-request.entity.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let city: SmallCity;
let ask: ReturnType<typeof asker>;
const viewers: Record<string, Viewer> = {};

beforeAll(async () => {
  database = await testDatabase();
  city = await insertSmallCity(database);
  ask = asker(database);
  for (const { username } of Object.values(city.users.users)) {
    viewers[username] = await viewerOf(database, username);
  }
});

const types = {
  raiseHelpRequest: 'HelpRequest { id }',
  answerHelpRequest: 'HelpRequest { id details { state answer answeredByName } }',
  logContact: 'ContactEntry { id version summary }',
  correctContact: 'ContactEntry { id version summary }',
  shareResource: 'SharedResource { id version title }',
  correctSharedResource: 'SharedResource { id version title }',
} as const;

async function verb(
  who: string,
  field: keyof typeof types,
  input: object,
): Promise<Record<string, unknown> | string> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const { data, codes } = await ask<Record<string, Record<string, unknown>>>(
    viewers[who]!,
    `mutation ($input: ${type}!) {
      ${field}(input: $input) { __typename ... on ${types[field]} ... on Refusal { errors { code path } } }
    }`,
    { input },
  );
  return codes[0] ?? data[field]!;
}
const idOf = (answer: Record<string, unknown> | string) => (answer as { id: string }).id;

const requestsSeen = async (who: string, filter = '') => {
  const { data, codes } = await ask<{ helpRequests: { nodes: { id: string }[] } }>(
    viewers[who]!,
    `{ helpRequests(filter: { ${filter} }) { nodes { id } } }`,
    {},
  );
  return codes[0] ?? data.helpRequests.nodes.map(({ id }) => id);
};

describe('a request for help', () => {
  const request = (more = {}) => ({
    ...{ partnershipId: city.partnership.id, side: 'assisted', area: 'environmentAreas' },
    ...{ question: '区角材料不够，怎样自制？', dueOn: '2026-10-25' },
    ...more,
  });

  test('is raised by a side and answered by the other, once', async () => {
    expect(await verb('lead-kindergarten', 'raiseHelpRequest', request())).toBe('FORBIDDEN');
    expect(await verb('observer', 'raiseHelpRequest', request())).toBe('FORBIDDEN');
    expect(await verb('kindergarten', 'raiseHelpRequest', request({ dueOn: '2026-10-14' }))).toMatchObject({
      errors: [{ code: 'inThePast', path: ['dueOn'] }],
    });
    const id = idOf(await verb('kindergarten', 'raiseHelpRequest', request()));
    for (const who of ['city', 'district', 'kindergarten', 'lead-kindergarten'])
      expect(await requestsSeen(who), who).toEqual([id]);
    for (const who of ['observer', 'teacher']) expect(await requestsSeen(who), who).toBe('FORBIDDEN');
    expect(await requestsSeen('city', 'states: [overdue, answered]')).toEqual([]);
    const answer = { id, version: 1, answer: '下周送去样品和图纸' };
    expect(await verb('kindergarten', 'answerHelpRequest', answer)).toBe('FORBIDDEN');
    expect(await verb('lead-kindergarten', 'answerHelpRequest', answer)).toMatchObject({
      details: { state: 'answered', answeredByName: '李园长' },
    });
    expect(await verb('lead-kindergarten', 'answerHelpRequest', { ...answer, version: 2 })).toMatchObject({
      errors: [{ code: 'alreadyAnswered' }],
    });
    expect(await requestsSeen('city', 'states: [answered]')).toEqual([id]);
  });

  test('waits in the work list of both sides when its answer is overdue', async () => {
    const { id, lead, assisted } = city.partnership;
    await database.orm.em.fork().transactional((em) =>
      insertRows(em as never, HelpRequest, [
        {
          ...{ id: city.random.id(), partnership: id, side: 'assisted', raisedBy: assisted, askedOf: lead },
          ...{ area: null, question: '晨检怎样登记？', raisedOn: '2026-09-20', raisedByName: '孙园长' },
          ...{ dueOn: '2026-10-14', answer: null, answeredOn: null, answeredByName: null, version: 1 },
        },
      ]),
    );
    const overdue = async (who: string) => {
      const { data } = await ask<{ workList: { kind: string; count: number }[] }>(
        viewers[who]!,
        '{ workList { kind count } }',
        {},
      );
      return data.workList.find(({ kind }) => kind === 'helpRequestOverdue')?.count ?? 0;
    };
    for (const who of ['kindergarten', 'lead-kindergarten', 'district', 'city'])
      expect(await overdue(who), who).toBe(1);
    expect(await overdue('observer')).toBe(0);
  });
});

describe('contacts and shared resources', () => {
  const at = () => ({ partnershipId: city.partnership.id });

  test('a contact is put down and corrected by either side', async () => {
    const entry = { channel: 'phone', on: '2026-10-12', summary: '商定送教时间' };
    expect(await verb('observer', 'logContact', { ...at(), ...entry })).toBe('FORBIDDEN');
    expect(await verb('teacher', 'logContact', { ...at(), ...entry })).toBe('FORBIDDEN');
    expect(await verb('kindergarten', 'logContact', { ...at(), ...entry, on: '2026-10-16' })).toMatchObject({
      errors: [{ code: 'inTheFuture', path: ['on'] }],
    });
    const id = idOf(await verb('kindergarten', 'logContact', { ...at(), ...entry }));
    const corrected = { id, version: 1, ...entry, summary: '商定送教时间和用车' };
    expect(await verb('district', 'correctContact', corrected)).toBe('FORBIDDEN');
    expect(await verb('lead-kindergarten', 'correctContact', corrected)).toMatchObject({
      version: 2,
      summary: '商定送教时间和用车',
    });
    expect(await verb('lead-kindergarten', 'correctContact', corrected)).toMatchObject({
      __typename: 'StaleVersion',
    });
  });

  test('a resource is recorded and corrected by either side, and both see it', async () => {
    const resource = {
      givenBy: 'lead',
      kind: 'material',
      title: '幼儿图书',
      amount: '200 册',
      on: '2026-10-10',
    };
    expect(await verb('observer', 'shareResource', { ...at(), ...resource })).toBe('FORBIDDEN');
    const id = idOf(await verb('lead-kindergarten', 'shareResource', { ...at(), ...resource }));
    expect(await verb('district', 'correctSharedResource', { id, version: 1, ...resource })).toBe(
      'FORBIDDEN',
    );
    expect(
      await verb('kindergarten', 'correctSharedResource', { id, version: 1, ...resource, title: '幼儿绘本' }),
    ).toMatchObject({ title: '幼儿绘本' });
    const { data } = await ask<{ partnership: object }>(
      viewers.kindergarten!,
      'query ($id: ID!) { partnership(id: $id) { sharedResources { title } contactEntries { channel } } }',
      { id: city.partnership.id },
    );
    expect(data.partnership).toEqual({
      sharedResources: [{ title: '幼儿绘本' }],
      contactEntries: [{ channel: 'phone' }],
    });
  });
});
