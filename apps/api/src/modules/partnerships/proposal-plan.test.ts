import { programmePolicyDefault } from '@qinglan/domain/programmes/programme-policy';
import { describe, expect, test } from 'vitest';
import { type ProposalGround, type ProposalPlace, planProposals } from './proposal-plan.ts';

const place = (id: string, more: Partial<ProposalPlace> = {}): ProposalPlace => ({
  ...{
    id,
    name: `${id}幼儿园`,
    longitude: 120,
    latitude: 30,
    ownership: 'public',
    gradeRank: 12,
    classes: 6,
  },
  ...{ needs: [], strengths: [] },
  ...more,
});
const need = (area: 'playSupport' | 'homeCooperation') => ({ area, level: 2, urgency: 2 }) as const;
const strength = (area: 'playSupport' | 'homeCooperation') =>
  ({ area, level: 3, evidence: '市级课题' }) as const;
const lead = (id: string, places: number, more: Partial<ProposalPlace> = {}) => ({
  ...place(id, { gradeRank: 0, ...more }),
  places,
});
const ground = (more: Partial<ProposalGround>): ProposalGround => ({
  ...{ policy: programmePolicyDefault, assisted: [], leads: [], bans: [], histories: [] },
  ...more,
});
const joined = (given: ProposalGround) =>
  Object.fromEntries(planProposals(given).drafts.map(({ assisted, lead: by }) => [assisted, by]));

describe('a plan of partnerships', () => {
  const play = place('甲', { needs: [need('playSupport')] });
  const home = place('乙', { needs: [need('homeCooperation')] });
  const player = lead('游戏', 1, { strengths: [strength('playSupport')] });
  const homely = lead('家园', 1, { strengths: [strength('homeCooperation')] });

  test('brings needs to strengths, says by which areas, and proves that nothing is better', () => {
    const plan = planProposals(ground({ assisted: [home, play], leads: [player, homely] }));
    expect(plan.proven).toBe(true);
    expect(plan.unmatched).toEqual([]);
    expect(plan.drafts.map(({ assisted, lead: by }) => `${assisted}${by}`)).toEqual(['乙家园', '甲游戏']);
    expect(plan.drafts[0]!.proposal).toMatchObject({ km: 0, areas: ['homeCooperation'] });
    expect(plan.drafts[0]!.proposal.points.needsMet).toBe(10_000);
    expect(plan.totalScore).toBe(plan.drafts.reduce((sum, { proposal }) => sum + proposal.score, 0));
  });

  test('says of the next best why it was not taken and what it would cost', () => {
    const { drafts } = planProposals(ground({ assisted: [home, play], leads: [player, homely] }));
    const [other] = drafts[0]!.proposal.alternatives;
    expect(other).toMatchObject({ leadId: '游戏', leadName: '游戏幼儿园', why: 'lower' });
    expect(other!.loss).toBeGreaterThan(0);
  });

  test('a better lead whose places do more good elsewhere is full', () => {
    const twin = place('丙', { needs: [need('playSupport')], latitude: 30.05 });
    const plain = lead('平常', 1, { latitude: 30.05 });
    const { drafts } = planProposals(ground({ assisted: [play, twin], leads: [player, plain] }));
    const far = drafts.find(({ assisted }) => assisted === '丙')!;
    expect(far.lead).toBe('平常');
    expect(far.proposal.alternatives[0]).toMatchObject({ leadId: '游戏', why: 'full' });
  });

  test('keeps to places, bans and distance, and says who shares too few places', () => {
    const short = ground({ assisted: [play, home], leads: [player] });
    expect(planProposals(short).unmatched).toEqual([
      {
        ...{ kindergartenId: '乙', name: '乙幼儿园', reason: 'tooFewPlaces', sharing: 2, places: 1 },
        leads: ['游戏幼儿园'],
      },
    ]);
    expect(joined({ ...short, bans: [[0, 0]] })).toEqual({ 乙: '游戏' });
    const remote = place('丁', { latitude: 31 });
    expect(planProposals(ground({ assisted: [remote], leads: [player] })).unmatched).toMatchObject([
      { reason: 'noCandidate', sharing: 1, places: 0 },
    ]);
  });

  test('never joins a kindergarten with itself, and counts how an earlier partnership went', () => {
    const both = place('双');
    expect(joined(ground({ assisted: [both], leads: [{ ...both, places: 2 }] }))).toEqual({});
    const [a, b] = [lead('一', 1), lead('二', 1)];
    const before = ground({ assisted: [play], leads: [a, b], histories: [[0, 1, 2]] });
    expect(joined(before)).toEqual({ 甲: '二' });
    expect(joined({ ...before, histories: [[0, 1, 0]] })).toEqual({ 甲: '一' });
  });
});
