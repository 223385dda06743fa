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

interface Survey {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly dueness: string | null;
}

const verb = async (who: string, field: string, input: object) => {
  const { data, codes } = await ask<Record<string, Record<string, unknown>>>(
    viewers[who]!,
    `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) {
      ${field}(input: $input) {
        __typename
        ${
          field === 'openNeedsSurveys'
            ? '... on SurveysOpened { opened moved }'
            : `... on NeedsSurvey { id version status returnReason profile { schoolYear childCount } }
               ... on StaleVersion { current { ... on NeedsSurvey { version } } }`
        }
        ... on Refusal { errors { code path facts } }
      }
    }`,
    { input },
  );
  return codes[0] ?? data[field]!;
};

const surveysSeenBy = async (who: string, filter: object = {}) => {
  const { data, codes } = await ask<{ needsSurveys: { nodes: Survey[] } }>(
    viewers[who]!,
    `query ($filter: NeedsSurveyFilter) {
      needsSurveys(filter: $filter) { nodes { id version status dueness } }
    }`,
    { filter },
  );
  return codes[0] ?? data.needsSurveys.nodes;
};

const theSurvey = async () => ((await surveysSeenBy('city')) as Survey[])[0]!;
const workOf = async (who: string) => {
  const { data } = await ask<{ workList: { kind: string; count: number }[] }>(
    viewers[who]!,
    '{ workList { kind count } }',
  );
  return data.workList.filter(({ kind }) => /survey/.test(kind)).map(({ kind, count }) => [kind, count]);
};

const need = { area: 'healthSafety', level: 3, urgency: 3, evidence: '晨检记录不全' };
const answers = {
  methods: ['discussion', 'lessonViewing'],
  situation: '教职工偏少，活动室较旧。\n一日流程正常。',
  needs: [need, { area: 'reflectionResearch', level: 2, urgency: 2 }],
  expectations: '希望保健医来园指导消毒和疾病预防。',
};

describe('a round of the survey', () => {
  const round = (dueOn: string, more = {}) => ({ programmeId: city.programme.id, round: 1, dueOn, ...more });

  test.each([
    ['kindergarten', 'FORBIDDEN'],
    ['teacher', 'FORBIDDEN'],
    ['observer', 'FORBIDDEN'],
  ] as const)('%s may not open it', async (who, code) => {
    expect(await verb(who, 'openNeedsSurveys', round('2026-11-06'))).toBe(code);
  });

  test('a day gone by, and a kindergarten that is no assisted member, are refused', async () => {
    expect(await verb('city', 'openNeedsSurveys', round('2026-10-14'))).toMatchObject({
      errors: [{ code: 'inThePast', path: ['dueOn'] }],
    });
    const stranger = round('2026-11-06', { kindergartens: [city.other.id] });
    expect(await verb('city', 'openNeedsSurveys', stranger)).toMatchObject({
      errors: [{ code: 'notAMember', path: ['kindergartens', '0'] }],
    });
  });

  test('goes to all assisted members once; again it only moves the day', async () => {
    expect(await verb('city', 'openNeedsSurveys', round('2026-10-20'))).toMatchObject({
      opened: 1,
      moved: 0,
    });
    expect(await workOf('kindergarten')).toEqual([['surveyDueSoon', 1]]);
    expect(await verb('district', 'openNeedsSurveys', round('2026-11-06'))).toMatchObject({
      ...{ opened: 0, moved: 1 },
    });
    expect(await workOf('kindergarten')).toEqual([['surveyOpen', 1]]);
    expect(await surveysSeenBy('city')).toMatchObject([{ status: 'open', dueness: 'inTime' }]);
  });

  test.each([
    ['district', 1],
    ['kindergarten', 1],
    ['lead-kindergarten', 1],
    ['teacher', 'FORBIDDEN'],
    ['observer', 'FORBIDDEN'],
  ] as const)('%s sees as many surveys as the table says', async (who, count) => {
    const seen = await surveysSeenBy(who);
    expect(typeof seen === 'string' ? seen : seen.length).toBe(count);
  });
});

describe('answering and reviewing', () => {
  test('a draft is kept, the partner may read and not write it', async () => {
    const { id, version } = await theSurvey();
    expect(await verb('lead-kindergarten', 'saveNeedsSurvey', { id, version, ...answers })).toBe('FORBIDDEN');
    expect(await verb('kindergarten', 'saveNeedsSurvey', { id, version, situation: '人员少' })).toMatchObject(
      {
        version: version + 1,
      },
    );
    expect(await verb('kindergarten', 'saveNeedsSurvey', { id, version, situation: '迟到的草稿' })).toEqual({
      ...{ __typename: 'StaleVersion', current: { version: version + 1 } },
    });
  });

  test('sending in names all that is missing', async () => {
    const { id, version } = await theSurvey();
    expect(await verb('kindergarten', 'submitNeedsSurvey', { id, version })).toMatchObject({
      errors: [
        { code: 'surveyWithoutNeeds' },
        { code: 'surveyWithoutMethods' },
        { code: 'surveyWithoutProfile', facts: { schoolYear: 2026 } },
      ],
    });
  });

  test('sent in, it carries the figures of the year; then it can be changed no more', async () => {
    await ask(
      viewers.kindergarten!,
      `mutation ($input: SaveKindergartenProfileInput!) {
        saveKindergartenProfile(input: $input) { __typename }
      }`,
      { input: { kindergartenId: city.assisted.id, schoolYear: 2026, classCount: 6, childCount: 190 } },
    );
    const before = await theSurvey();
    await verb('kindergarten', 'saveNeedsSurvey', { id: before.id, version: before.version, ...answers });
    const { id, version } = await theSurvey();
    expect(await verb('kindergarten', 'submitNeedsSurvey', { id, version })).toMatchObject({
      status: 'submitted',
      profile: { schoolYear: 2026, childCount: 190 },
    });
    const late = { id, version: version + 1, situation: '再改一下' };
    expect(await verb('kindergarten', 'saveNeedsSurvey', late)).toMatchObject({
      errors: [{ code: 'surveyStepNotOpen', facts: { step: 'answer', status: 'submitted' } }],
    });
    expect(await workOf('city')).toEqual([['surveyToReview', 1]]);
  });

  test('nobody but a coordinator decides on it', async () => {
    const { id, version } = await theSurvey();
    const returned = { id, version, reason: '请补充教研方面的需求' };
    expect(await verb('kindergarten', 'returnNeedsSurvey', returned)).toBe('FORBIDDEN');
    expect(await verb('kindergarten', 'acceptNeedsSurvey', { id, version })).toBe('FORBIDDEN');
    expect(await verb('district', 'returnNeedsSurvey', returned)).toMatchObject({
      ...{ status: 'returned', returnReason: '请补充教研方面的需求' },
    });
    expect(await workOf('kindergarten')).toContainEqual(['surveyReturned', 1]);
  });

  test('mended and accepted, its needs are the kindergarten’s own', async () => {
    const returned = await theSurvey();
    await verb('kindergarten', 'submitNeedsSurvey', { id: returned.id, version: returned.version });
    const { id, version } = await theSurvey();
    expect(await verb('city', 'acceptNeedsSurvey', { id, version })).toMatchObject({ status: 'accepted' });
    const { data } = await ask<{ kindergarten: { details: { needs: object[] } } }>(
      viewers.city!,
      'query ($id: ID!) { kindergarten(id: $id) { details { needs { area level urgency evidence } } } }',
      { id: city.assisted.id },
    );
    expect(data.kindergarten.details.needs).toEqual([
      need,
      { area: 'reflectionResearch', level: 2, urgency: 2, evidence: null },
    ]);
    expect(await verb('city', 'acceptNeedsSurvey', { id, version: version + 1 })).toMatchObject({
      errors: [{ code: 'surveyStepNotOpen' }],
    });
  });
});

describe('the board', () => {
  const board = (who: string) =>
    ask<{ needsBoard: { name: string; placesLeft: number; needs: { area: string }[] }[] }>(
      viewers[who]!,
      'query ($id: ID!) { needsBoard(programme: $id) { name role placesLeft needs { area } } }',
      { id: city.programme.id },
    );

  test('shows accepted needs and the places that leads have left', async () => {
    const { data } = await board('city');
    expect(data.needsBoard).toMatchObject([
      { name: '东湖中心幼儿园', needs: [{ area: 'healthSafety' }, { area: 'reflectionResearch' }] },
      { name: '实验幼儿园', placesLeft: expect.any(Number) },
    ]);
  });

  test.each([
    ['district', 1],
    ['observer', 2],
  ] as const)('%s sees the members that it may read', async (who, count) => {
    expect((await board(who)).data.needsBoard).toHaveLength(count);
  });

  test.each(['kindergarten', 'teacher'])('%s does not see it', async (who) => {
    expect((await board(who)).codes).toEqual(['FORBIDDEN']);
  });
});
