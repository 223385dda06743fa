import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInput } from '../zod-problems.ts';
import { type LaunchFacts, launchChecklist, launchDeliverables } from './launch-checklist.ts';
import { launchItems, notableItems } from './launch-item.ts';
import { type LaunchMark, launchMarkInput, launchMarkStates, withMark } from './launch-mark.ts';
import type { LeadingGroupPerson } from './leading-group.ts';

const bare: LaunchFacts = {
  partnership: 'p',
  group: 'g',
  assisted: 'a',
  leadingGroup: { formedOn: null, people: [] },
  agreements: [{ id: 'contract', signedOn: null }],
  survey: null,
  visits: [],
  marks: [],
};
const person = (given: Partial<LeadingGroupPerson>): LeadingGroupPerson => ({
  ...{ role: 'member', kindergarten: 'l', teacher: null, name: '林静', post: null, areas: [], duty: null },
  ...given,
});
const head = person({ role: 'head' });
const ofAssisted = person({ kindergarten: 'a', name: '吴芳' });
const mark = (item: LaunchMark['item'], state: LaunchMark['state']): LaunchMark => ({
  ...{ item, state, on: '2026-04-10', note: '会议室' },
});
const line = (facts: LaunchFacts, item: LaunchMark['item']) =>
  launchChecklist(facts).lines.find((each) => each.item === item)!;

describe('the launch checklist', () => {
  test('asks for everything of a partnership that has nothing yet, and says where to clear it', () => {
    const { lines, settled, total } = launchChecklist(bare);
    expect([settled, total]).toEqual([0, 8]);
    expect(lines.map(({ item, clears }) => `${item} ${clears.kind} ${clears.id}`)).toEqual([
      'leadingGroup partnershipGroup g',
      'leadRules partnershipGroup g',
      'surveyAndTalks partnership p',
      'implementationScheme partnership p',
      'agreement agreement contract',
      'developmentPlan partnership p',
      'firstVisits partnership p',
      'mindsetSession partnership p',
    ]);
  });

  test.each([
    ['nobody', [], 'missing'],
    ['no head', [ofAssisted], 'missing'],
    ['nobody of the assisted side', [head], 'missing'],
    ['a head, and the assisted side in it', [head, ofAssisted], 'there'],
  ] as const)('a leading group with %s is %s', (_name, people, state) => {
    const facts = { ...bare, leadingGroup: { formedOn: '2026-03-05', people } };
    expect(line(facts, 'leadingGroup')).toMatchObject({ state, on: state === 'there' ? '2026-03-05' : null });
  });

  test('an agreement is there once one is signed, by its first day', () => {
    const agreements = [
      { id: 'x', signedOn: '2026-04-02' },
      { id: 'y', signedOn: '2026-03-28' },
    ];
    expect(line({ ...bare, agreements }, 'agreement')).toMatchObject({ state: 'there', on: '2026-03-28' });
  });

  test.each([
    ['done', 'there'],
    ['waived', 'waived'],
  ] as const)('what is noted as %s is %s', (state, expected) => {
    expect(line({ ...bare, marks: [mark('mindsetSession', state)] }, 'mindsetSession')).toMatchObject({
      state: expected,
      on: '2026-04-10',
      note: '会议室',
    });
  });

  test.each([
    ['not answered', { id: 's', answeredOn: null, talked: true }, 'missing'],
    [
      'answered, and nobody talked with them',
      { id: 's', answeredOn: '2026-03-18', talked: false },
      'missing',
    ],
    ['answered and talked over', { id: 's', answeredOn: '2026-03-18', talked: true }, 'there'],
  ] as const)('a survey that is %s', (_name, survey, state) => {
    expect(line({ ...bare, survey }, 'surveyAndTalks')).toMatchObject({
      state,
      clears: { kind: 'needsSurvey', id: 's' },
    });
  });

  test('the first visit counts by its day', () => {
    const visits = [
      { id: 'x', on: '2026-05-02' },
      { id: 'y', on: '2026-04-09' },
    ];
    expect(line({ ...bare, visits }, 'firstVisits')).toMatchObject({ state: 'there', on: '2026-04-09' });
  });

  test('a record counts before a note', () => {
    const signed = { ...bare, agreements: [{ id: 'x', signedOn: '2026-03-28' }] };
    expect(line({ ...signed, marks: [mark('agreement', 'waived')] }, 'agreement').state).toBe('there');
  });

  test('a gate reads each result that an item stands for', () => {
    const states = launchDeliverables(launchChecklist({ ...bare, marks: [mark('surveyAndTalks', 'done')] }));
    expect(states.filter(({ state }) => state === 'there').map(({ deliverable }) => deliverable)).toEqual([
      'needsSurvey',
      'surveyTalk',
    ]);
    expect(states).toHaveLength(9);
  });

  test('one more note never unsettles an item, and settles at most its own', () => {
    const marks = fc.uniqueArray(
      fc.record({ item: fc.constantFrom(...launchItems), state: fc.constantFrom(...launchMarkStates) }),
      { selector: ({ item }) => item },
    );
    fc.assert(
      fc.property(marks, fc.constantFrom(...launchItems), (given, item) => {
        const before = given.map((each) => mark(each.item, each.state));
        const after = withMark(before, item, mark(item, 'done'));
        const [was, is] = [before, after].map((each) => launchChecklist({ ...bare, marks: each }).settled);
        expect(is! - was!).toBe(before.some((each) => each.item === item) ? 0 : 1);
      }),
    );
  });
});

describe('a note', () => {
  const check = (input: object) => parseInput(launchMarkInput('2026-10-15'), input);
  test.each([
    ['done without a day', { item: 'mindsetSession', state: 'done' }, 'required on'],
    ['waived without a reason', { item: 'mindsetSession', state: 'waived' }, 'required note'],
    ['done to come', { item: 'mindsetSession', state: 'done', on: '2026-10-16' }, 'in-the-future on'],
    [
      'done of what has a record',
      { item: 'agreement', state: 'done', on: '2026-10-01' },
      'launch-needs-record item',
    ],
  ])('%s is refused', (_name, input, problem) => {
    const ruling = check(input);
    expect(ruling.ok ? [] : ruling.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([problem]);
  });

  test('may be taken back', () => {
    expect(check({ item: 'mindsetSession' }).ok).toBe(true);
    expect(withMark([mark('mindsetSession', 'done')], 'mindsetSession', null)).toEqual([]);
    expect(notableItems).not.toContain('agreement');
  });
});
