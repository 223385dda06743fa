import { beforeAll, describe, expect, test } from 'vitest';
import { asker, viewerOf } from '../../../test/ask.ts';
import { testDatabase } from '../../../test/database.ts';
import { insertSmallCity, type SmallCity } from '../../../test/small-city.ts';
import type { Viewer } from '../../platform/viewer.ts';

let city: SmallCity;
let ask: ReturnType<typeof asker>;
const viewers: Record<string, Viewer> = {};

beforeAll(async () => {
  const database = await testDatabase();
  city = await insertSmallCity(database);
  ask = asker(database);
  for (const { username } of Object.values(city.users.users)) {
    viewers[username] = await viewerOf(database, username);
  }
});

async function query<T>(who: string, text: string, variables: Record<string, unknown>): Promise<T | string> {
  const { data, codes } = await ask<T>(viewers[who]!, text, variables);
  return codes[0] ?? data;
}

interface Group {
  readonly version: number;
  readonly leadingGroupFormedOn: string | null;
  readonly leadingGroupPeople: { name: string; areas: string[] }[];
}
const group = async (who = 'city') => {
  const answer = await query<{ partnershipGroup: Group }>(
    who,
    'query ($id: ID!) { partnershipGroup(id: $id) { id version leadingGroupFormedOn leadingGroupPeople { name areas } } }',
    { id: city.group.id },
  );
  return typeof answer === 'string' ? answer : answer.partnershipGroup;
};

async function verb(who: string, field: 'saveLeadingGroup' | 'markLaunch', input: object) {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const answer = await query<Record<string, Record<string, unknown>>>(
    who,
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on Refusal { errors { code path } } } }`,
    { input },
  );
  return typeof answer === 'string' ? answer : answer[field]!;
}

const head = () => ({
  role: 'head',
  kindergarten: city.lead.id,
  name: '李园长',
  areas: ['managementSystems'],
});
const partner = () => ({
  ...{ role: 'member', kindergarten: city.assisted.id, teacher: city.teachers.assistedColleague.id },
  ...{ name: '？', areas: ['healthSafety', 'managementSystems'] },
});
const save = async (who: string, people: readonly object[]) =>
  verb(who, 'saveLeadingGroup', {
    ...{ id: city.group.id, version: ((await group()) as Group).version },
    ...{ formedOn: '2025-03-10', people },
  });

const checklist = async (who: string, ids = [city.partnership.id]) => {
  const answer = await query<{
    launchChecklists: { settled: number; lines: { item: string; state: string }[] }[];
  }>(
    who,
    'query ($ids: [ID!]!) { launchChecklists(partnerships: $ids) { settled total lines { item state on note clearsKind clearsId } } }',
    { ids },
  );
  return typeof answer === 'string' ? answer : answer.launchChecklists;
};
const stateOf = async (item: string) => {
  const [only] = (await checklist('city')) as Exclude<Awaited<ReturnType<typeof checklist>>, string>;
  return only!.lines.find((line) => line.item === item);
};

describe('the leading group', () => {
  test('is written by the lead and by coordinators, and read by both sides', async () => {
    expect(await save('kindergarten', [head(), partner()])).toBe('FORBIDDEN');
    expect(await save('district', [head()])).toBe('FORBIDDEN');
    expect(await save('observer', [head()])).toBe('FORBIDDEN');
    // A lead does not see the other side's teachers unless they are in a pair with its own.
    expect(await save('lead-kindergarten', [head(), partner()])).toMatchObject({
      errors: [{ code: 'unknownRecord', path: ['people', '1', 'teacher'] }],
    });
    expect(await save('lead-kindergarten', [head()])).toMatchObject({ __typename: 'PartnershipGroup' });
    expect(await save('city', [head(), partner()])).toMatchObject({ __typename: 'PartnershipGroup' });
    for (const who of ['kindergarten', 'lead-kindergarten', 'district', 'observer']) {
      expect(await group(who)).toMatchObject({
        leadingGroupPeople: [
          { name: '李园长', areas: ['managementSystems'] },
          { name: '吴芳', areas: ['healthSafety', 'managementSystems'] },
        ],
      });
    }
    expect(await group('teacher')).toBe('FORBIDDEN');
  });

  test('takes nobody from outside', async () => {
    const stranger = { ...head(), role: 'member', name: '外人', kindergarten: city.other.id };
    expect(await save('city', [head(), stranger])).toMatchObject({
      errors: [{ code: 'unknownRecord', path: ['people', '1', 'kindergarten'] }],
    });
  });
});

describe('the launch checklist', () => {
  const mark = async (who: string, more: object) => {
    const answer = await query<{ partnership: { version: number } }>(
      'city',
      'query ($id: ID!) { partnership(id: $id) { version } }',
      { id: city.partnership.id },
    );
    const { version } = (answer as { partnership: { version: number } }).partnership;
    return verb(who, 'markLaunch', { id: city.partnership.id, version, ...more });
  };

  test('is for whoever reads the partnership', async () => {
    for (const who of ['city', 'district', 'kindergarten', 'lead-kindergarten', 'observer'])
      expect(await checklist(who)).toMatchObject([{ total: 8 }]);
    expect(await checklist('teacher')).toBe('FORBIDDEN');
    expect(await checklist('city', [city.lead.id])).toBe('NOT_FOUND');
  });

  test('a side notes what was done, a coordinator waives', async () => {
    const done = {
      item: 'mindsetSession',
      state: 'done',
      on: '2025-06-12',
      note: '两园园长在实验幼儿园研讨',
    };
    expect(await mark('observer', done)).toBe('FORBIDDEN');
    expect(await mark('kindergarten', done)).toMatchObject({ __typename: 'Partnership' });
    expect(await stateOf('mindsetSession')).toMatchObject({
      state: 'there',
      on: '2025-06-12',
      note: done.note,
    });
    const waived = { item: 'developmentPlan', state: 'waived', note: '已有区里批准的规划' };
    expect(await mark('kindergarten', waived)).toBe('FORBIDDEN');
    expect(await mark('city', waived)).toMatchObject({ __typename: 'Partnership' });
    expect(await mark('kindergarten', { item: 'developmentPlan' })).toBe('FORBIDDEN');
    expect(await stateOf('developmentPlan')).toMatchObject({ state: 'waived', on: '2026-10-15' });
    expect(await mark('city', { item: 'developmentPlan' })).toMatchObject({ __typename: 'Partnership' });
    expect(await stateOf('developmentPlan')).toMatchObject({ state: 'missing', clearsKind: 'partnership' });
    expect(await mark('city', { item: 'agreement', state: 'done', on: '2025-03-31' })).toMatchObject({
      errors: [{ code: 'launchNeedsRecord', path: ['item'] }],
    });
  });

  test('counts the leading group once both sides are in it', async () => {
    await save('city', [head()]);
    expect(await stateOf('leadingGroup')).toMatchObject({ state: 'missing', clearsId: city.group.id });
    await save('city', [head(), partner()]);
    expect(await stateOf('leadingGroup')).toMatchObject({ state: 'there', on: '2025-03-10' });
  });
});
