import { beforeAll, describe, expect, test } from 'vitest';
import { asker, viewerOf } from '../../../test/ask.ts';
import { testDatabase } from '../../../test/database.ts';
import { insertSmallCity, type SmallCity } from '../../../test/small-city.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { planSix } from './plan-six.test-data.ts';

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

const figures = `schoolYear classCount classes { ageGroup classes children } childCount childCountApproximate staffCount
  fullTimeTeacherCount establishedTeacherCount staffByPost { post count } staffByEducation { education count }
  staffByEmployment { employment count } staffByAge { from to count } preschoolMajorCount otherMajorCount
  frontLineCount offFrontLineCount leftLastYear stability staffNote
  staffGroups { count mostly post education employment ageFrom ageTo preschoolMajor frontLine note }`;

const save = async (who: string, input: object) => {
  const { data, codes } = await ask<{ saveKindergartenProfile: Record<string, unknown> }>(
    viewers[who]!,
    `mutation ($input: SaveKindergartenProfileInput!) {
      saveKindergartenProfile(input: $input) {
        __typename
        ... on KindergartenProfile { id version ${figures} viewerCanEdit }
        ... on Refusal { errors { code path } }
        ... on StaleVersion { current { ... on KindergartenProfile { version childCount } } }
      }
    }`,
    { input },
  );
  return codes[0] ?? data.saveKindergartenProfile;
};

/** A group with everything it did not say as null, as it comes back. */
const whole = (group: object) => ({
  ...{ count: null, mostly: false, post: null, education: null, employment: null, ageFrom: null },
  ...{ ageTo: null, preschoolMajor: null, frontLine: null, note: null, ...group },
});

describe('the four kindergartens of plan 6', () => {
  test.each(planSix)(
    '$kindergarten.name is entered as it is written, and every fact comes back',
    async (each) => {
      const made = await ask<{ createKindergarten: { id: string } }>(
        viewers.city!,
        `mutation ($input: CreateKindergartenInput!) {
        createKindergarten(input: $input) { ... on Kindergarten { id } ... on Refusal { errors { code path } } }
      }`,
        { input: { ...each.kindergarten, districtId: city.districtA.id, areaType: 'urban' } },
      );
      const kindergartenId = made.data.createKindergarten.id;
      const given: Record<string, unknown> & { staffGroups?: readonly object[] } = each.figures;
      await save('city', { kindergartenId, schoolYear: 2026, ...given });
      const { data } = await ask<{ kindergarten: { details: { profiles: object[] } } }>(
        viewers.city!,
        `query ($id: ID!) {
        kindergarten(id: $id) { name details { ownership grade founded profiles { ${figures} } } }
      }`,
        { id: kindergartenId },
      );
      const { name, ...details } = each.kindergarten;
      expect(data.kindergarten).toMatchObject({
        name,
        details: {
          ...details,
          profiles: [{ ...given, staffGroups: (given.staffGroups ?? []).map(whole), schoolYear: 2026 }],
        },
      });
    },
  );
});

describe('who keeps the figures', () => {
  const year = (place: 'lead' | 'assisted' | 'other', more = {}) => ({
    kindergartenId: city[place].id,
    schoolYear: 2025,
    classCount: 6,
    ...more,
  });

  test.each([
    ['city', 'lead', 'KindergartenProfile'],
    ['kindergarten', 'assisted', 'KindergartenProfile'],
    ['district', 'other', 'KindergartenProfile'],
  ] as const)('%s enters those of the %s', async (who, place, answer) => {
    expect(await save(who, year(place))).toMatchObject({ __typename: answer, viewerCanEdit: true });
  });

  test.each([
    ['kindergarten', 'lead'],
    ['district', 'lead'],
    ['teacher', 'assisted'],
    ['observer', 'lead'],
  ] as const)('%s may not enter those of the %s', async (who, place) => {
    expect(await save(who, year(place, { schoolYear: 2024 }))).toBe('FORBIDDEN');
  });

  test('a year that has figures asks for their version, and an older one is stale', async () => {
    expect(await save('city', year('assisted'))).toMatchObject({ errors: [{ code: 'profileTaken' }] });
    const mended = year('assisted', { version: 1, childCount: 180 });
    expect(await save('city', mended)).toMatchObject({ version: 2, childCount: 180 });
    expect(await save('kindergarten', mended)).toEqual({
      __typename: 'StaleVersion',
      current: { version: 2, childCount: 180 },
    });
  });
});
