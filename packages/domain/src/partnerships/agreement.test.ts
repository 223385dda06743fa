import { describe, expect, test } from 'vitest';
import { type AgreementSource, agreementDueOn, agreementFacts, agreementKinds } from './agreement.ts';
import { agreementDuties } from './agreement-duties.ts';

test.each([
  ['with the programme', '2025-03-01', '2025-03-31'],
  ['a little later', '2025-03-10', '2025-04-09'],
  ['in the second year', '2026-09-01', '2026-10-01'],
])('who joins %s signs by then', (_when, from, due) => {
  expect(agreementDueOn({ from: '2025-03-01' }, { from })).toBe(due);
});

const source: AgreementSource = {
  agreement: {
    kind: 'handInHand',
    dueOn: '2025-03-31',
    signedOn: null,
    leadSignatory: null,
    assistedSignatory: '胡敏',
    leadDuties: ['送教'],
    assistedDuties: ['跟班'],
  },
  partnership: {
    from: '2025-03-01',
    to: '2027-12-31',
    levels: ['principal', 'teacher'],
    supportKinds: ['software'],
    semesterFocus: null,
    leadContactName: '李静',
    assistedContactName: null,
  },
  programme: { name: '结对帮扶', policyBases: [{ title: '通知', number: '12号' }] },
  lead: { name: '实验幼儿园', district: '青山区', address: '青山路1号', principal: '王芳' },
  assisted: { name: '东湖幼儿园', district: '东湖区', address: null, principal: '陈红' },
};

describe('the facts of an agreement', () => {
  test('name both sides; a principal signs unless somebody else is named', () => {
    const facts = agreementFacts(source);
    expect(facts.title).toBe('“爱心拉手”帮扶协议');
    expect(facts.lead).toMatchObject({
      name: '实验幼儿园',
      contact: '李静',
      signatory: '王芳',
      duties: ['送教'],
    });
    expect(facts.assisted).toMatchObject({ contact: null, signatory: '胡敏', address: null });
    expect(facts).toMatchObject({ from: '2025-03-01', to: '2027-12-31', signedOn: null });
  });
});

test.each(agreementKinds)('%s comes with duties of both sides, each a sentence of its own', (kind) => {
  for (const duties of Object.values(agreementDuties[kind])) {
    expect(duties.length).toBeGreaterThanOrEqual(4);
    expect(new Set(duties).size).toBe(duties.length);
    for (const duty of duties) expect(duty).toMatch(/。$/);
  }
});
