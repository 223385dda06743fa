import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { type MatchQuestions, matchQuestions } from '../../../test/match-questions.ts';

let q: MatchQuestions;
beforeAll(async () => {
  q = await matchQuestions(await testDatabase());
});

const until = '2026-10-22T10:00:00+08:00';
const reason = '路上要换乘三次';

/** A run in which 陈小雨 is locked to 林静, opened to its sides. */
async function openRun() {
  const run = await q.done();
  const { chen, lin } = q.city.teachers;
  await q.verb('city', 'chooseMentor', {
    runId: run,
    menteeId: chen.id,
    mentorId: lin.id,
    reason: '双方已商定',
  });
  expect(await q.verb('city', 'openMatchAnswers', { id: run, until })).toMatchObject({
    __typename: 'MatchRun',
  });
  return run;
}

describe('the sides', () => {
  test('see what is proposed for them once the run is opened, and nothing before', async () => {
    const run = await q.done();
    for (const who of ['mentee', 'mentor', 'kindergarten'] as const)
      expect(await q.proposals(run, who)).toEqual([]);
    const open = await openRun();
    expect(await q.proposals(open, 'mentee')).toMatchObject([{ mentor: { name: '林静' } }]);
    expect((await q.proposals(open, 'mentor')).every(({ mentor }) => mentor.name === '林静')).toBe(true);
    expect((await q.proposals(open, 'kindergarten')).length).toBe(5);
    expect((await q.ask(q.viewers.observer, '{ matchProposals { nodes { id } } }')).codes).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('read the reasons, but not what else there was', async () => {
    const open = await openRun();
    const [own] = await q.proposals(open, 'mentee');
    const { data } = await q.ask<{ matchProposalReasons: object }>(
      q.viewers.mentee,
      'query ($id: ID!) { matchProposalReasons(id: $id) { reasons { score } alternatives { mentor } } }',
      { id: own!.id },
    );
    expect(data.matchProposalReasons).toEqual({ reasons: { score: own!.score }, alternatives: null });
  });

  test('rank a pair, and the next run weighs it', async () => {
    const open = await openRun();
    const [own] = await q.proposals(open, 'mentee');
    const rank = (rank: number, version: number) =>
      q.verb(
        'mentee',
        'rankMatchProposal',
        { id: own!.id, version, rank },
        '... on MatchProposal { menteeRank mentorRank }',
      );
    expect(await rank(6, own!.version)).toMatchObject({ errors: [{ code: 'outOfRange' }] });
    expect(await rank(1, own!.version)).toMatchObject({ menteeRank: 1, mentorRank: null });
    const next = await q.done();
    const pair = await q.proposalOf(next, q.city.teachers.chen.id);
    const { data } = await q.ask<{ matchProposal: { parts: { wishes: number } } }>(
      q.viewers.city,
      'query ($id: ID!) { matchProposal(id: $id) { parts { wishes } } }',
      { id: pair.id },
    );
    expect(pair.mentor.name).toBe('林静');
    expect(data.matchProposal.parts.wishes).toBe(7_500);
  });

  test('say no, and the two are not proposed again', async () => {
    const open = await openRun();
    const [own] = await q.proposals(open, 'mentee');
    const veto = { id: own!.id, version: own!.version, reason };
    expect(
      await q.verb('mentee', 'vetoMatchProposal', { ...veto, version: 99 }, '... on Done { ok }'),
    ).toMatchObject({
      errors: [{ code: 'matchProposalChanged' }],
    });
    expect(await q.verb('mentee', 'vetoMatchProposal', veto, '... on Done { ok }')).toMatchObject({
      ok: true,
    });
    const mentors = async (run: string) => (await q.proposalOf(run, q.city.teachers.chen.id))?.mentor.name;
    expect(await mentors(open)).not.toBe('林静');
    expect(await mentors(await q.done())).not.toBe('林静');
    const { data } = await q.ask<{ matchBans: object[] }>(
      q.viewers.city,
      '{ matchBans { side reason bannedByName } }',
    );
    expect(data.matchBans).toEqual([{ side: 'mentee', reason, bannedByName: '陈小雨' }]);
    expect(
      (await q.ask<{ matchBans: object[] }>(q.viewers.south, '{ matchBans { side } }')).data.matchBans,
    ).toHaveLength(1);
    expect(
      (await q.ask<{ matchBans: object[] }>(q.viewers.north, '{ matchBans { side } }')).data.matchBans,
    ).toEqual([]);
  });

  test('answer within the window only, and only about themselves', async () => {
    const open = await openRun();
    const other = (await q.proposals(open, 'kindergarten')).find(({ mentee }) => mentee.name !== '陈小雨')!;
    const rank = { id: other.id, version: other.version, rank: 1 };
    expect(await q.verb('mentee', 'rankMatchProposal', rank)).toBe('NOT_FOUND');
    expect(await q.verb('kindergarten', 'rankMatchProposal', rank)).toMatchObject({
      __typename: 'MatchProposal',
    });
    await q.database.orm.em
      .fork()
      .execute(`update match_run set answers_to = '2026-10-15T08:00:00+08:00' where id = '${open}'`);
    const late = { ...rank, version: rank.version + 1 };
    expect(await q.verb('kindergarten', 'rankMatchProposal', late)).toMatchObject({
      errors: [{ code: 'matchAnswersClosed' }],
    });
    expect(
      await q.verb('city', 'openMatchAnswers', { id: open, until: '2026-10-14T00:00:00Z' }),
    ).toMatchObject({
      errors: [{ code: 'matchWindowOrder' }],
    });
  });
});
