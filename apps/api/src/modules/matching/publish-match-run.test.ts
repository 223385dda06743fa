import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { type MatchQuestions, matchQuestions } from '../../../test/match-questions.ts';
import { AuditEvent } from '../audit/audit-event.entity.ts';
import { MentorPair } from '../mentor-pairs/mentor-pair.entity.ts';

const q: MatchQuestions = await matchQuestions(await testDatabase());

beforeEach(async () => {
  await q.database.orm.em.fork().execute('delete from mentor_pair');
  await q.database.orm.em
    .fork()
    .execute(
      "update teacher set status = 'active', mentee_capacity = case when name = '吴芳' then 1 else 2 end",
    );
});

interface Outcome {
  readonly __typename: string;
  readonly publishedCount?: number;
  readonly errors?: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly facts: object;
  }[];
}
const publish = async (id: string, more: object = {}) =>
  (await q.verb(
    'city',
    'publishMatchRun',
    { id, ...more },
    '... on MatchRun { publishedCount publishedAt }',
  )) as unknown as Outcome;
const pairs = () => q.database.orm.em.fork().find(MentorPair, {}, { filters: false, orderBy: { id: 'asc' } });
const leaves = (id: string) =>
  q.database.orm.em.fork().execute(`update teacher set status = 'onLeave' where id = '${id}'`);

describe('publishing', () => {
  test('makes a proposed pair of every proposal, with its run, score and partnership', async () => {
    const run = await q.done();
    const proposals = await q.proposals(run);
    expect(await publish(run, { from: '2026-10-19' })).toMatchObject({ publishedCount: 7 });
    const made = await pairs();
    expect(made).toHaveLength(7);
    for (const pair of made) {
      const proposal = proposals.find(({ mentee }) => mentee.id === pair.mentee.id)!;
      expect(pair).toMatchObject({
        status: 'proposed',
        from: '2026-10-19',
        to: '2027-12-31',
        score: proposal.score,
      });
      expect(pair.mentor.id).toBe(proposal.mentor.id);
      expect(pair.run?.id).toBe(run);
      const { lin, zhou } = q.city.teachers;
      const helped = [lin.id, zhou.id].includes(pair.mentor.id);
      expect(pair.partnership?.id ?? null).toBe(helped ? q.city.partnership.id : null);
    }
    expect(new Set((await q.proposals(run)).map(({ state }) => state))).toEqual(new Set(['published']));
    const events = await q.database.orm.em
      .fork()
      .find(AuditEvent, { action: 'mentorPair.proposed' }, { filters: false });
    expect(events).toHaveLength(7);
    expect(await publish(run)).toMatchObject({ errors: [{ code: 'matchNothingToPublish' }] });
    const [one] = await q.proposals(run);
    expect(await q.verb('city', 'lockMatchProposal', { id: one!.id, version: one!.version })).toMatchObject({
      errors: [{ code: 'matchRunPublished' }],
    });
  });

  test('names those that no longer hold and publishes nothing, then the rest', async () => {
    const run = await q.done();
    const gone = (await q.proposals(run)).filter(({ mentor }) => mentor.name === '林静');
    await leaves(q.city.teachers.lin.id);
    const refused = await publish(run);
    expect(refused.errors![0]).toMatchObject({
      code: 'matchProposalsOutdated',
      facts: { proposals: gone.length },
    });
    expect(
      refused
        .errors!.slice(1)
        .map(({ code, path }) => [code, path])
        .sort(),
    ).toEqual(gone.map(({ id }) => ['mentorNotActive', ['proposals', id]]).sort());
    expect(refused.errors![1]!.facts).toMatchObject({ mentor: '林静' });
    expect(await pairs()).toEqual([]);
    const except = gone.map(({ id }) => id);
    expect(await publish(run, { except })).toMatchObject({ publishedCount: 7 - gone.length });
    expect(await pairs()).toHaveLength(7 - gone.length);
  });

  test('keeps to the places that a mentor has today', async () => {
    const run = await q.done();
    await q.database.orm.em
      .fork()
      .execute(`update teacher set mentee_capacity = 1 where id = '${q.city.teachers.zhou.id}'`);
    const { errors } = await publish(run);
    expect(errors!.map(({ code }) => code)).toEqual(['matchProposalsOutdated', 'mentorWithoutCapacity']);
  });

  test('of two runs at once gives nobody two mentors', async () => {
    const [one, other] = [await q.done(), await q.done()];
    const both = await Promise.all([publish(one), publish(other)]);
    expect(both.filter(({ __typename }) => __typename === 'MatchRun')).toHaveLength(1);
    expect(both.find(({ errors }) => errors)!.errors![0]!.code).toBe('matchProposalsOutdated');
    expect(await pairs()).toHaveLength(7);
  });

  test.each([
    ['south', 'NOT_FOUND'],
    ['kindergarten', 'FORBIDDEN'],
    ['mentee', 'FORBIDDEN'],
    ['observer', 'FORBIDDEN'],
  ] as const)('of a run of the city is not for %s', async (who, code) => {
    const run = await q.done();
    expect(await q.verb(who, 'publishMatchRun', { id: run })).toBe(code);
  });

  test('of a run of the own district is for its coordinator', async () => {
    const run = await q.done({ scope: 'district', districtId: q.city.districts.south.id });
    expect(await q.verb('south', 'publishMatchRun', { id: run })).toMatchObject({ __typename: 'MatchRun' });
  });
});
