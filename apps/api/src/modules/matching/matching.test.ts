import { shippedPolicies } from '@qinglan/domain/matching/match-policy';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { type MatchQuestions, matchQuestions, type Username } from '../../../test/match-questions.ts';

let q: MatchQuestions;
beforeAll(async () => {
  q = await matchQuestions(await testDatabase());
});

interface Run {
  readonly matchRun: {
    readonly status: string;
    readonly scope: string;
    readonly district: { readonly name: string } | null;
    readonly certificateHash: string | null;
    readonly proposalCount: number;
    readonly figures: Readonly<Record<'pairs' | 'unmatched' | 'totalScore' | 'kept', number>> & {
      readonly proven: boolean;
      readonly classes: readonly { readonly mentees: number; readonly pairs: number }[];
    };
  };
}
const runOf = (id: string, who: Username = 'city') =>
  q.ask<Run>(
    q.viewers[who],
    `query ($id: ID!) { matchRun(id: $id) { status scope district { name } certificateHash proposalCount
      figures { pairs unmatched totalScore kept proven classes { mentees pairs } } } }`,
    { id },
  );

describe('a run', () => {
  test('finds proven pairs, the assisted beginners first', async () => {
    const id = await q.done();
    const { matchRun } = (await runOf(id)).data;
    // Five places reach the six beginners of the assisted kindergarten; the far one reaches nobody.
    expect(matchRun).toMatchObject({ status: 'done', scope: 'city', district: null, proposalCount: 7 });
    expect(matchRun.figures).toMatchObject({ pairs: 7, unmatched: 2, proven: true });
    expect(matchRun.figures.classes.slice(0, 2)).toEqual([
      { mentees: 6, pairs: 5 },
      { mentees: 3, pairs: 2 },
    ]);
    expect(matchRun.certificateHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('says why somebody has no mentor and what would help', async () => {
    const run = await q.done();
    const { data } = await q.ask<{ unmatchedMentees: { nodes: Record<string, unknown>[] } }>(
      q.viewers.city,
      `query ($run: ID) { unmatchedMentees(filter: { run: $run }) {
        nodes { mentee { name } reason sharing places relax relaxMentors } } }`,
      { run },
    );
    const { nodes } = data.unmatchedMentees;
    expect(nodes).toContainEqual({
      ...{ mentee: { name: '何英' }, reason: 'noCandidates', sharing: 0, places: 0 },
      ...{ relax: 'mentors', relaxMentors: 0 },
    });
    expect(nodes.find(({ reason }) => reason === 'tooFewPlaces')).toMatchObject({
      ...{ sharing: 6, places: 5, relax: 'places' },
    });
  });

  test('from the same snapshot finds the same pairs', async () => {
    const first = await q.done();
    const again = (await q.verb('city', 'repeatMatchRun', { id: first })) as { id: string };
    expect(await q.untilOver(again.id)).toBe('done');
    const pairs = async (run: string) =>
      (await q.proposals(run)).map(({ mentee, mentor, score }) => [mentee.id, mentor.id, score]);
    expect(await pairs(again.id)).toEqual(await pairs(first));
  });

  test('keeps the pairs of its basis together, and is compared with it', async () => {
    const basis = await q.done();
    const next = await q.done({ basisId: basis });
    expect((await runOf(next)).data.matchRun.figures.kept).toBe(7);
    const { data } = await q.ask<{ compareMatchRuns: object; changeFrontier: { keepBonus: number }[] }>(
      q.viewers.city,
      `query ($runId: ID!, $otherRunId: ID!) {
        compareMatchRuns(runId: $runId, otherRunId: $otherRunId) { changed one { pairs } other { pairs } }
        changeFrontier(runId: $otherRunId) { keepBonus pairs changed }
      }`,
      { runId: basis, otherRunId: next },
    );
    expect(data.compareMatchRuns).toEqual({ changed: 0, one: { pairs: 7 }, other: { pairs: 7 } });
    expect(data.changeFrontier.at(-1)).toEqual({ keepBonus: 3000, pairs: 7, changed: 0 });
  });

  test.each([
    ['district', {}, 'district'],
    ['partnership', {}, 'partnership'],
    ['selection', {}, 'selection'],
  ])('over a %s needs to be told which', async (scope, more, missing) => {
    expect((await q.start('city', { scope, ...more })).errors).toMatchObject([
      { code: 'matchScopeIncomplete', facts: { missing } },
    ]);
  });

  test('over kindergartens without anybody to mentor is refused', async () => {
    const { errors } = await q.start('city', {
      scope: 'selection',
      kindergartenIds: [q.city.places.lead.id],
    });
    expect(errors).toMatchObject([{ code: 'matchNobodyToPair' }]);
  });

  test('over one partnership weighs its two kindergartens only', async () => {
    const run = await q.done({ scope: 'partnership', partnershipId: q.city.partnership.id });
    const { matchRun } = (await runOf(run)).data;
    expect(matchRun).toMatchObject({ district: { name: '南湖区' }, proposalCount: 5 });
  });

  test('over a rule that the plain prices cannot answer is solved without a certificate', async () => {
    const rules = {
      ...shippedPolicies.newTeachers,
      sideRules: { ...shippedPolicies.newTeachers.sideRules, pairsPerLeadMost: 2 },
    };
    const programmeId = q.city.programme.id;
    const { id } = (await q.verb('city', 'createMatchPolicy', {
      programmeId,
      ...{ name: '限额方案', shipped: 'newTeachers' },
    })) as { id: string };
    expect(await q.verb('city', 'updateMatchPolicy', { id, version: 1, rules })).toMatchObject({ id });
    expect((await q.start('city', { policyId: id })).errors).toMatchObject([{ code: 'matchPolicyDraft' }]);
    expect(await q.verb('city', 'saveMatchPolicy', { id, version: 2 })).toMatchObject({ id });
    expect(await q.verb('city', 'updateMatchPolicy', { id, version: 3, name: '另一个' })).toMatchObject({
      errors: [{ code: 'matchPolicySaved' }],
    });
    const run = await q.done({ policyId: id });
    const { matchRun } = (await runOf(run)).data;
    expect(matchRun).toMatchObject({ certificateHash: null, proposalCount: 5, figures: { proven: false } });
  });
});

describe('who may', () => {
  test.each([
    ['city', {}, true],
    ['south', {}, false],
    ['south', { scope: 'district', place: 'south' }, true],
    ['south', { scope: 'district', place: 'north' }, false],
    ['kindergarten', {}, false],
    ['mentee', {}, false],
    ['observer', {}, false],
  ] as const)(
    '%s start %o: %s',
    async (who, { scope = 'city', place }: { scope?: string; place?: 'south' | 'north' }, allowed) => {
      const district = place && { districtId: q.city.districts[place].id };
      const started = await q.start(who, { scope, ...district });
      if (allowed) expect(started).toMatchObject({ __typename: 'MatchRun' });
      else if (who === 'south') expect(started.errors).toMatchObject([{ code: 'districtOutsideRemit' }]);
      else expect(started).toBe('FORBIDDEN');
    },
  );

  test('a district sees its own runs and no other', async () => {
    const ofCity = await q.done();
    const own = await q.done({ scope: 'district', districtId: q.city.districts.south.id });
    expect((await runOf(ofCity, 'south')).codes).toEqual(['NOT_FOUND']);
    expect((await runOf(own, 'south')).codes).toEqual([]);
    expect((await runOf(own, 'north')).codes).toEqual(['NOT_FOUND']);
    expect(await q.proposals(ofCity, 'south')).toEqual([]);
    expect((await q.proposals(own, 'south')).length).toBeGreaterThan(0);
  });
});

describe('before a run', () => {
  interface Supply {
    readonly matchSupply: {
      readonly mentees: number;
      readonly mentors: number;
      readonly places: number;
      readonly byArea: readonly {
        readonly area: string;
        readonly needing: number;
        readonly strong: number;
      }[];
      readonly mentorObstacles: readonly { readonly code: string; readonly teachers: number }[];
    };
  }
  const supply = (who: Username, more = {}) =>
    q.ask<Supply>(
      q.viewers[who],
      `query ($programmeId: ID!, $scope: MatchScope!, $districtId: ID) {
        matchSupply(programmeId: $programmeId, scope: $scope, districtId: $districtId) {
          mentees mentors places byArea { area needing strong }
          mentorObstacles { code teachers } menteeObstacles { code teachers } } }`,
      { programmeId: q.city.programme.id, scope: 'city', ...more },
    );

  test('supply and demand are counted, and those who may not with their reasons', async () => {
    const { matchSupply } = (await supply('city')).data;
    expect(matchSupply).toMatchObject({ mentees: 9, mentors: 4, places: 7 });
    expect(matchSupply.byArea.find(({ area }) => area === 'classManagement')).toEqual({
      ...{ area: 'classManagement', needing: 9, strong: 4 },
    });
    expect(matchSupply.mentorObstacles).toContainEqual({ code: 'mentorTooFewYears', teachers: 9 });
  });

  test('a district counts its own mentees', async () => {
    const own = { scope: 'district', districtId: q.city.districts.south.id };
    expect((await supply('south', own)).data.matchSupply).toMatchObject({ mentees: 8 });
    expect((await supply('south')).codes).toEqual(['NOT_FOUND']);
    expect((await supply('kindergarten', own)).codes).toEqual(['FORBIDDEN']);
  });
});
