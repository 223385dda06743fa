import { beforeAll, expect, test } from 'vitest';
import { asker, viewerOf } from '../../../test/ask.ts';
import { testDatabase } from '../../../test/database.ts';
import { today } from '../../../test/small-city.ts';
import { loadSampleCity } from '../../database/sample-city/load-sample-city.ts';
import type { Viewer } from '../../platform/viewer.ts';

let ask: ReturnType<typeof asker>;
let city: Viewer;
let programme: string;

beforeAll(async () => {
  const database = await testDatabase();
  await loadSampleCity(database, { size: 'small', today });
  ask = asker(database);
  city = await viewerOf(database, 'city');
  programme = await withMembers();
}, 120_000);

interface Done {
  readonly id: string;
}

async function run<Answer>(field: string, input: object, select: string): Promise<Answer> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) {
    ${field}(input: $input) { __typename ${select} ... on Refusal { errors { code facts } } }
  }`;
  const { data, codes } = await ask<Record<string, Answer>>(city, source, { input });
  expect(codes).toEqual([]);
  return data[field]!;
}

/** A new programme with the sample city's best kindergartens as leads and some others to be assisted. */
async function withMembers(): Promise<string> {
  const { data } = await ask<{ kindergartens: { nodes: Done[] } }>(
    city,
    '{ kindergartens(first: 60, sort: { by: grade }) { nodes { id } } }',
  );
  const ids = data.kindergartens.nodes.map(({ id }) => id);
  const weights = { needsMet: 40, nearness: 20, fit: 10, history: 10, gradeGap: 10, wishes: 10 };
  const policy = {
    ...{ leadsPerAssistedMost: 1, contestSchoolDays: 10, levels: ['teacher'], agreementKind: 'handInHand' },
    ...{ weights, travelKmMost: 200 },
  };
  const dates = { from: '2026-09-01', to: '2029-08-31' };
  const made = await run<Done>(
    'createProgramme',
    { name: '爱心传递', ...dates, policyBases: [{ title: '关于结对的通知' }], policy },
    '... on Programme { id }',
  );
  const add = (kindergartens: string[], role: string, leadCapacity: number) =>
    run(
      'addProgrammeMembers',
      { programmeId: made.id, kindergartens, role, leadCapacity },
      '... on Programme { id }',
    );
  await add(ids.slice(0, 8), 'lead', 2);
  await add(ids.slice(30, 48), 'assisted', 0);
  return made.id;
}

interface Draft {
  readonly id: string;
  readonly version: number;
  readonly lead: Done;
  readonly drafting: {
    readonly locked: boolean;
    readonly proposal: { score: number; alternatives: { leadId: string; score: number }[] } | null;
  };
}

const drafts = async () => {
  const { data } = await ask<{ partnerships: { nodes: Draft[] } }>(
    city,
    `query ($programme: ID!) {
      partnerships(filter: { programme: $programme, statuses: [drafted] }, first: 100) {
        nodes { id version lead { id } drafting { locked proposal { score alternatives { leadId score } } } }
      }
    }`,
    { programme },
  );
  return data.partnerships.nodes;
};

const propose = () =>
  run<object>(
    'proposePartnerships',
    { programmeId: programme },
    '... on ProposalRun { drafted kept proven totalScore unmatched { name reason sharing places } }',
  );

test('a run fills every place, proves it, and names who is left out and what they share', async () => {
  expect(await propose()).toMatchObject({
    ...{ drafted: 16, kept: 0, proven: true },
    unmatched: [
      { reason: 'tooFewPlaces', sharing: 18, places: 16 },
      { reason: 'tooFewPlaces', sharing: 18, places: 16 },
    ],
  });
  const made = await drafts();
  expect(made).toHaveLength(16);
  for (const { drafting } of made) expect(drafting.proposal!.alternatives.length).toBeGreaterThan(3);
});

test('a draft that is settled stays, a changed one is settled, the others are arranged around them', async () => {
  const [one, other] = await drafts();
  const select = '... on Partnership { id version lead { id } drafting { locked } }';
  await run('settlePartnershipDraft', { id: one!.id, version: one!.version, locked: true }, select);
  const leadId = other!.drafting.proposal!.alternatives[0]!.leadId;
  const changed = { id: other!.id, version: other!.version, leadId };
  expect(await run('changeProposedLead', changed, select)).toMatchObject({
    ...{ lead: { id: leadId }, drafting: { locked: true } },
  });
  // Every place was given, so the lead has one draft too many until the others are arranged anew.
  expect(
    await run('publishPartnerships', { programmeId: programme }, '... on Programme { id }'),
  ).toMatchObject({ errors: [{ code: 'publicationRefused', facts: { code: 'lead-without-place' } }] });
  expect(await propose()).toMatchObject({ drafted: 14, kept: 2 });
  expect((await drafts()).find(({ id }) => id === one!.id)).toMatchObject({ drafting: { locked: true } });
});

test('drafts are published all at once, and the next run has nothing left to give', async () => {
  await run('publishPartnerships', { programmeId: programme }, '... on Programme { id }');
  expect(await drafts()).toEqual([]);
  expect(await propose()).toMatchObject({ drafted: 0, kept: 0, proven: true, totalScore: 0 });
});

test('members are held to what is running, line by line', async () => {
  const { data } = await ask<{ programmeMembers: { nodes: (Done & { version: number })[] } }>(
    city,
    `query ($programme: ID!) {
      programmeMembers(filter: { programme: $programme, roles: [lead] }, first: 3) { nodes { id version } }
    }`,
    { programme },
  );
  const members = data.programmeMembers.nodes.map(({ id, version }, place) => ({
    ...{ memberId: id, version, role: 'lead', leadCapacity: place === 1 ? 1 : 3 },
  }));
  const select = '... on Programme { id }';
  const refused = await run('updateProgrammeMembers', { programmeId: programme, members }, select);
  expect(refused).toMatchObject({ errors: [{ code: 'capacityBelowUse', facts: { used: 2 } }] });
  const sound = members.map((each) => ({ ...each, leadCapacity: 3 }));
  await run('updateProgrammeMembers', { programmeId: programme, members: sound }, select);
  expect(await propose()).toMatchObject({ drafted: 2, unmatched: [] });
  const ids = data.programmeMembers.nodes.map(({ id }) => id);
  expect(await run('removeProgrammeMembers', { programmeId: programme, members: ids }, select)).toMatchObject(
    {
      errors: [{ code: 'memberInUse' }],
    },
  );
});
