import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { type MatchQuestions, matchQuestions } from '../../../test/match-questions.ts';
import { forgetLiveRun } from './live-run.ts';

let q: MatchQuestions;
beforeAll(async () => {
  q = await matchQuestions(await testDatabase());
});

const told =
  '... on MatchDecision { kind pairsChange scoreChange moved { mentee from { name } to { name } } run { figures { pairs } } }';
interface Told {
  readonly kind: string;
  readonly pairsChange: number;
  readonly moved: readonly {
    readonly mentee: string;
    readonly from: object | null;
    readonly to: object | null;
  }[];
  readonly run: { readonly figures: { readonly pairs: number } };
}
const decide = async (field: string, input: object) =>
  (await q.verb('city', field, input, told)) as unknown as Told;
const reason = '双方已商定';

describe('decisions', () => {
  test('a locked pair stays while others move, and can be let go again', async () => {
    const run = await q.done();
    const [one] = await q.proposals(run);
    const locked = await decide('lockMatchProposal', { id: one!.id, version: one!.version });
    expect(locked).toMatchObject({ kind: 'lock', pairsChange: 0, moved: [] });
    const now = await q.proposalOf(run, one!.mentee.id);
    expect(now).toMatchObject({ state: 'locked', mentor: one!.mentor });
    expect(await q.verb('city', 'lockMatchProposal', { id: now.id, version: now.version })).toMatchObject({
      errors: [{ code: 'matchProposalSettled' }],
    });
    await decide('unlockMatchProposal', { id: now.id, version: now.version });
    expect((await q.proposalOf(run, one!.mentee.id)).state).toBe('proposed');
  });

  test('a rejected pair goes to the next best, and stays to be seen with its reason', async () => {
    const run = await q.done();
    const { chen } = q.city.teachers;
    const before = (await q.proposals(run)).find(({ mentor }) => mentor.name !== '黄秀英')!;
    const answer = await decide('rejectMatchProposal', { id: before.id, version: before.version, reason });
    const own = answer.moved.find(({ mentee }) => mentee === before.mentee.name);
    expect(own).toMatchObject({ from: { name: before.mentor.name } });
    const rejected = await q.proposals(run, 'city', ['rejected']);
    expect(rejected).toMatchObject([{ reason, mentee: before.mentee, mentor: before.mentor }]);
    const after = await q.proposals(run);
    expect(
      after.some(({ mentee, mentor }) => mentee.id === before.mentee.id && mentor.id === before.mentor.id),
    ).toBe(false);
    expect(after.length).toBe(answer.run.figures.pairs);
    expect(chen.id).toBeTruthy();
  });

  test('a mentor chosen by hand makes room: the total stays the best under it', async () => {
    const run = await q.done();
    const unmatched = await q.ask<{
      unmatchedMentees: { nodes: { mentee: { id: string; name: string } }[] };
    }>(
      q.viewers.city,
      'query ($run: ID) { unmatchedMentees(filter: { run: $run }) { nodes { mentee { id name } } } }',
      { run },
    );
    const left = unmatched.data.unmatchedMentees.nodes.find(({ mentee }) => mentee.name !== '何英')!.mentee;
    const input = { runId: run, menteeId: left.id, mentorId: q.city.teachers.lin.id, reason };
    const answer = await decide('chooseMentor', input);
    expect(answer).toMatchObject({ kind: 'choose', pairsChange: 0 });
    expect(answer.moved).toHaveLength(2);
    expect(await q.proposalOf(run, left.id)).toMatchObject({
      state: 'replacedByHand',
      mentor: { name: '林静' },
    });
    expect(await q.proposals(run)).toHaveLength(7);
  });

  test.each([
    ['out of reach', 'he', 'lin', 'outOfReach'],
    ['who is no mentor', 'chen', 'liu', 'notEligible'],
  ] as const)('a mentor %s cannot be chosen', async (_why, mentee, mentor, hardRule) => {
    const run = await q.done();
    const { teachers } = q.city;
    const input = { runId: run, menteeId: teachers[mentee].id, mentorId: teachers[mentor].id, reason };
    expect(await q.verb('city', 'chooseMentor', input)).toMatchObject({
      errors: [{ code: 'matchPairCut', facts: { hardRule } }],
    });
    const { data } = await q.ask<{ whyNotMentor: object }>(
      q.viewers.city,
      `query ($runId: ID!, $menteeId: ID!, $mentorId: ID!) {
        whyNotMentor(runId: $runId, menteeId: $menteeId, mentorId: $mentorId) { hardRule exact { pairs } } }`,
      input,
    );
    expect(data.whyNotMentor).toEqual({ hardRule, exact: null });
  });

  test('what is forbidden is gone from this run and from the next, until it is lifted', async () => {
    const run = await q.done();
    const pair = (await q.proposals(run)).find(({ mentor }) => mentor.name === '黄秀英')!;
    const input = { runId: run, menteeId: pair.mentee.id, mentorId: pair.mentor.id, reason };
    await decide('forbidPair', input);
    expect(await q.verb('city', 'forbidPair', input)).toMatchObject({ errors: [{ code: 'duplicate' }] });
    const next = await q.done();
    expect((await q.proposals(next)).some(({ mentee }) => mentee.id === pair.mentee.id)).toBe(false);
    const { data } = await q.ask<{ matchBans: { id: string; reason: string }[] }>(
      q.viewers.city,
      '{ matchBans { id reason side } }',
    );
    expect(data.matchBans).toMatchObject([{ reason, side: 'coordinator' }]);
    expect(
      await q.verb('city', 'liftMatchBan', { id: data.matchBans[0]!.id }, '... on Done { ok }'),
    ).toMatchObject({ ok: true });
    const later = await q.done();
    expect((await q.proposals(later)).some(({ mentee }) => mentee.id === pair.mentee.id)).toBe(true);
  });

  test('an older version of a proposal is stale, and a rejected one is settled', async () => {
    const run = await q.done();
    const [one] = await q.proposals(run);
    await decide('lockMatchProposal', { id: one!.id, version: one!.version });
    expect(
      await q.verb('city', 'rejectMatchProposal', { id: one!.id, version: one!.version, reason }),
    ).toMatchObject({
      __typename: 'StaleVersion',
    });
    const other = (await q.proposals(run)).find(({ state }) => state === 'proposed')!;
    await decide('rejectMatchProposal', { id: other.id, version: other.version, reason });
    const [rejected] = await q.proposals(run, 'city', ['rejected']);
    expect(
      await q.verb('city', 'lockMatchProposal', { id: rejected!.id, version: rejected!.version }),
    ).toMatchObject({ errors: [{ code: 'matchProposalSettled' }] });
  });

  test('a process that has forgotten the run answers as one that kept it', async () => {
    const [kept, forgetful] = [await q.done(), await q.done()];
    const steps = async (run: string, forget: boolean) => {
      const moves: unknown[] = [];
      for (const name of ['陈小雨', '刘洋', '郭梅']) {
        const own = (await q.proposals(run)).find(({ mentee }) => mentee.name === name);
        if (!own) continue;
        if (forget) forgetLiveRun(run);
        const { moved } = await decide('rejectMatchProposal', { id: own.id, version: own.version, reason });
        moves.push(moved);
      }
      return {
        moves,
        left: (await q.proposals(run)).map(({ mentee, mentor }) => [mentee.name, mentor.name]),
      };
    };
    expect(await steps(forgetful, true)).toEqual(await steps(kept, false));
  });

  test('of two coordinators at once both are heard, one after the other', async () => {
    const run = await q.done();
    const [one, other] = await q.proposals(run);
    const both = await Promise.all(
      [one!, other!].map(({ id, version }) => decide('lockMatchProposal', { id, version })),
    );
    expect(both.map(({ kind }) => kind)).toEqual(['lock', 'lock']);
    const same = (await q.proposals(run)).find(({ state }) => state === 'proposed')!;
    const twice = await Promise.all(
      [1, 2].map(() => q.verb('city', 'lockMatchProposal', { id: same.id, version: same.version })),
    );
    expect(twice.map((each) => (each as { __typename: string }).__typename).sort()).toEqual([
      'MatchDecision',
      'StaleVersion',
    ]);
  });
});

describe('who may decide', () => {
  test.each([
    ['south', 'NOT_FOUND'],
    ['kindergarten', 'FORBIDDEN'],
    ['mentee', 'FORBIDDEN'],
    ['observer', 'FORBIDDEN'],
  ] as const)('%s not in a run of the city: %s', async (who, code) => {
    const run = await q.done();
    const [one] = await q.proposals(run);
    expect(await q.verb(who, 'lockMatchProposal', { id: one!.id, version: one!.version })).toBe(code);
  });

  test('a district in its own run', async () => {
    const run = await q.done({ scope: 'district', districtId: q.city.districts.south.id });
    const [one] = await q.proposals(run, 'south');
    expect(await q.verb('south', 'lockMatchProposal', { id: one!.id, version: one!.version })).toMatchObject({
      __typename: 'MatchDecision',
    });
  });
});

describe('reasons', () => {
  interface Reasons {
    readonly matchProposalReasons: {
      readonly reasons: {
        readonly score: number;
        readonly areas: readonly { area: string; need: number; strength: number }[];
      };
      readonly alternatives:
        | readonly { mentor: string; leastLoss: number | null; reasons: { mentorId: string } }[]
        | null;
    };
  }
  test('tell why, the next best, and what insisting would cost, never less than the prices say', async () => {
    const run = await q.done();
    const own = (await q.proposals(run)).find(({ mentor }) => mentor.name === '林静')!;
    const { data } = await q.ask<Reasons>(
      q.viewers.city,
      `query ($id: ID!) { matchProposalReasons(id: $id) {
        reasons { score areas { area need strength } } alternatives { mentor leastLoss full reasons { mentorId score } } } }`,
      { id: own.id },
    );
    const { reasons, alternatives } = data.matchProposalReasons;
    expect(reasons.score).toBe(own.score);
    expect(reasons.areas).toContainEqual({ area: 'classManagement', need: 3, strength: 3 });
    const [next] = alternatives!;
    const why = await q.ask<{ whyNotMentor: { exact: { pairs: number; score: number }; leastLoss: number } }>(
      q.viewers.city,
      `query ($runId: ID!, $menteeId: ID!, $mentorId: ID!) {
        whyNotMentor(runId: $runId, menteeId: $menteeId, mentorId: $mentorId) { leastLoss exact { pairs classSteps score } } }`,
      { runId: run, menteeId: own.mentee.id, mentorId: next!.reasons.mentorId },
    );
    const { exact, leastLoss } = why.data.whyNotMentor;
    expect(exact.pairs).toBe(0);
    expect(-exact.score).toBeGreaterThanOrEqual(leastLoss);
    expect(next!.leastLoss).toBe(leastLoss);
  });

  test('one more place where too few are shared is worth one pair more', async () => {
    const run = await q.done();
    const { data } = await q.ask<{ placeWorth: { pairs: number } }>(
      q.viewers.city,
      'query ($runId: ID!, $mentorId: ID!) { placeWorth(runId: $runId, mentorId: $mentorId) { pairs } }',
      { runId: run, mentorId: q.city.teachers.lin.id },
    );
    expect(data.placeWorth).toEqual({ pairs: 1 });
  });
});
