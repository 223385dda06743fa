import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Joining, joiningProblems } from './proposal-rules.ts';

const sound: Joining = {
  lead: 'L',
  assisted: 'A',
  from: '2026-03-01',
  to: '2028-12-31',
  leadMember: { role: 'lead', leadCapacity: 2 },
  assistedMember: { role: 'assisted', leadCapacity: 0 },
  programme: { from: '2026-03-01', to: '2028-12-31', leadsPerAssistedMost: 1 },
  others: [],
};
const other = (lead: string, assisted: string, status = 'active') =>
  ({ lead, assisted, status }) as Joining['others'][number];
const codes = (change: Partial<Joining>) => joiningProblems({ ...sound, ...change }).map(({ code }) => code);

test.each([
  ['sound', {}, []],
  [
    'with itself',
    { assisted: 'L', assistedMember: { role: 'both', leadCapacity: 1 } },
    ['partnership-with-itself'],
  ],
  ['a lead from outside', { leadMember: null }, ['not-a-member']],
  ['an assisted one from outside', { assistedMember: null }, ['not-a-member']],
  ['an assisted one as lead', { leadMember: { role: 'assisted', leadCapacity: 0 } }, ['member-wrong-role']],
  ['a lead as assisted', { assistedMember: { role: 'lead', leadCapacity: 2 } }, ['member-wrong-role']],
  ['both as assisted', { assistedMember: { role: 'both', leadCapacity: 2 } }, []],
  ['the same two again', { others: [other('L', 'A', 'drafted')] }, ['already-joined']],
  ['a second lead', { others: [other('M', 'A', 'proposed')] }, ['has-lead-already']],
  ['a second lead once the first is over', { others: [other('M', 'A', 'withdrawn')] }, []],
  [
    'a second lead where two may be',
    { others: [other('M', 'A')], programme: { ...sound.programme, leadsPerAssistedMost: 2 } },
    [],
  ],
  ['each other’s lead', { others: [other('A', 'L')] }, ['lead-of-each-other']],
  ['beyond capacity', { others: [other('L', 'B'), other('L', 'C')] }, ['lead-without-place']],
  ['within capacity, one being closed', { others: [other('L', 'B'), other('L', 'C', 'closed')] }, []],
  ['no capacity', { leadMember: { role: 'lead', leadCapacity: 0 } }, ['lead-without-place']],
  ['before the programme', { from: '2026-02-28' }, ['outside-programme']],
  ['after the programme', { to: '2029-01-01' }, ['outside-programme']],
  ['backwards', { from: '2027-01-01', to: '2026-12-31' }, ['period-order']],
] as const)('%s: %j', (_name, change, expected) => {
  expect(codes(change as Partial<Joining>)).toEqual(expected);
});

test('however proposals come, whatever is let in never breaks a capacity, and nobody has two leads or a helped helper', () => {
  const places = ['A', 'B', 'C', 'D'];
  const step = fc.record({ lead: fc.constantFrom(...places), assisted: fc.constantFrom(...places) });
  const capacities = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), capacities, (steps, capacity) => {
      const joined: Joining['others'][number][] = [];
      const member = (place: string) =>
        ({ role: 'both', leadCapacity: capacity[places.indexOf(place)]! }) as const;
      for (const { lead, assisted } of steps) {
        const both = { leadMember: member(lead), assistedMember: member(assisted) };
        if (joiningProblems({ ...sound, ...both, lead, assisted, others: joined }).length > 0) continue;
        joined.push(other(lead, assisted));
      }
      for (const place of places) {
        expect(joined.filter(({ lead }) => lead === place).length).toBeLessThanOrEqual(
          member(place).leadCapacity,
        );
        expect(joined.filter(({ assisted }) => assisted === place).length).toBeLessThanOrEqual(1);
      }
      const ties = new Set(joined.map(({ lead, assisted }) => `${lead}${assisted}`));
      for (const { lead, assisted } of joined) expect(ties.has(`${assisted}${lead}`)).toBe(false);
    }),
  );
});
