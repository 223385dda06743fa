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

const visitText = `id version on methods visitors findings viewerCanEdit
  kindergarten { name } visitor { name } advice { id version text status dueOn outcome }`;

interface Visit {
  readonly id: string;
  readonly version: number;
  readonly advice: readonly { id: string; version: number; text: string; status: string }[];
}

const verb = async (who: string, field: string, input: object) => {
  const { data, codes } = await ask<Record<string, Record<string, unknown>>>(
    viewers[who]!,
    `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) {
      ${field}(input: $input) {
        __typename
        ${field === 'answerSiteAdvice' ? '... on SiteAdvice { status doneOn outcome }' : `... on SiteVisit { ${visitText} }`}
        ... on Refusal { errors { code path } }
      }
    }`,
    { input },
  );
  return codes[0] ?? data[field]!;
};

const visit = (more = {}) => ({
  programmeId: city.programme.id,
  kindergartenId: city.assisted.id,
  visitorId: city.lead.id,
  on: '2026-09-24',
  methods: ['siteVisit', 'recordsReview'],
  visitors: ['林静', '周敏'],
  findings: '教研记录不全，区域材料偏少。',
  advice: [
    { text: '每周一次教研，留下记录', area: 'reflectionResearch', dueOn: '2026-10-10' },
    { text: '补充区域材料', dueOn: '2026-12-31' },
  ],
  ...more,
});

const visits = async (who: string, filter: object = {}) => {
  const { data, codes } = await ask<{ siteVisits: { nodes: Visit[] } }>(
    viewers[who]!,
    `query ($filter: SiteVisitFilter) { siteVisits(filter: $filter) { nodes { ${visitText} } } }`,
    { filter },
  );
  return codes[0] ? [] : data.siteVisits.nodes;
};

describe('recording a visit', () => {
  test.each([
    ['kindergarten', {}],
    ['teacher', {}],
    ['observer', {}],
    ['district', {}],
    ['kindergarten', { visitorId: null }],
  ] as const)('%s may not record it for others', async (who, more) => {
    expect(await verb(who, 'recordSiteVisit', visit(more))).toBe('FORBIDDEN');
  });

  test('one that is no member is refused', async () => {
    expect(await verb('city', 'recordSiteVisit', visit({ kindergartenId: city.other.id }))).toMatchObject({
      errors: [{ code: 'notAMember', path: ['kindergartenId'] }],
    });
  });

  test('the lead kindergarten records its own, with advice', async () => {
    expect(await verb('lead-kindergarten', 'recordSiteVisit', visit())).toMatchObject({
      ...{ kindergarten: { name: '东湖中心幼儿园' }, visitor: { name: '实验幼儿园' }, viewerCanEdit: true },
      advice: [{ status: 'open' }, { status: 'open' }],
    });
  });

  test('a district records the visit of its office', async () => {
    expect(await verb('district', 'recordSiteVisit', visit({ visitorId: null, advice: [] }))).toMatchObject({
      ...{ visitor: null, viewerCanEdit: true },
    });
  });

  test.each([
    ['city', 2],
    ['district', 2],
    ['kindergarten', 2],
    ['lead-kindergarten', 1],
    ['teacher', 0],
    ['observer', 0],
  ] as const)('%s sees %d', async (who, count) => {
    expect(await visits(who)).toHaveLength(count);
  });
});

describe('following advice', () => {
  const late = async () => (await visits('city', { followUps: ['overdue'] }))[0]!;
  const answer = { status: 'done', outcome: '每周三下午教研，已建记录本。' };

  test('late advice waits for the visited side', async () => {
    const { data } = await ask<{ workList: { kind: string; count: number }[] }>(
      viewers.kindergarten!,
      '{ workList { kind count } }',
    );
    expect(data.workList).toContainEqual({ kind: 'adviceOverdue', count: 1 });
  });

  test('the visited side answers it, the visitor does not', async () => {
    const { id, version } = (await late()).advice[0]!;
    expect(await verb('lead-kindergarten', 'answerSiteAdvice', { id, version, ...answer })).toBe('FORBIDDEN');
    expect(await verb('kindergarten', 'answerSiteAdvice', { id, version, ...answer })).toMatchObject({
      ...{ status: 'done', doneOn: '2026-10-15', outcome: answer.outcome },
    });
    expect(await visits('city', { followUps: ['overdue'] })).toEqual([]);
  });

  test('what was answered stays when the visit is written anew, and its words stand', async () => {
    const [seen] = await visits('lead-kindergarten');
    const { id, version, advice } = seen!;
    const { on, methods, visitors, findings } = visit();
    const again = { ...{ id, version, on, methods, visitors, findings }, advice: [{ text: '开展区域观摩' }] };
    const done = advice.find(({ status }) => status === 'done')!;
    const reworded = { ...again, advice: [{ adviceId: done.id, text: '改写已落实的建议' }] };
    expect(await verb('lead-kindergarten', 'updateSiteVisit', reworded)).toMatchObject({
      errors: [{ code: 'adviceDone', path: ['advice', '0', 'text'] }],
    });
    expect(await verb('kindergarten', 'updateSiteVisit', again)).toBe('FORBIDDEN');
    const written = (await verb('lead-kindergarten', 'updateSiteVisit', again)) as unknown as Visit;
    expect(written.version).toBe(version + 1);
    expect(written.advice.map(({ text }) => text)).toEqual(['每周一次教研，留下记录', '开展区域观摩']);
  });
});
