import { beforeAll, describe, expect, test } from 'vitest';
import { asker, viewerOf } from '../../../test/ask.ts';
import { testDatabase } from '../../../test/database.ts';
import { insertSmallCity, type SmallCity, today } from '../../../test/small-city.ts';
import { makeKindergarten } from '../../database/makers/make-kindergarten.ts';
import { makeProgrammeMember } from '../../database/makers/make-programme.ts';
import { insertRows } from '../../platform/rows/insert-rows.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { ProgrammeMember } from '../programmes/programme-member.entity.ts';

let city: SmallCity;
let ask: ReturnType<typeof asker>;
let outsider: string;
const viewers: Record<string, Viewer> = {};

beforeAll(async () => {
  const database = await testDatabase();
  city = await insertSmallCity(database);
  ask = asker(database);
  const { random, districtB, programme, other } = city;
  const outside = makeKindergarten(random, { district: districtB.id, name: '湖心幼儿园' });
  outsider = outside.id;
  await database.orm.em.fork().transactional(async (em) => {
    await insertRows(em as never, Kindergarten, [outside]);
    const member = { programme: programme.id, kindergarten: other.id };
    await insertRows(em as never, ProgrammeMember, [makeProgrammeMember(random, member)]);
  });
  for (const { username } of Object.values(city.users.users)) {
    viewers[username] = await viewerOf(database, username);
  }
});

const inputOf: Readonly<Record<string, string>> = {
  contestPartnership: 'PartnershipReasonInput',
  withdrawPartnership: 'PartnershipReasonInput',
};

const answers = {
  partnership: '... on Partnership { id version status }',
  agreement: '... on Agreement { id version signedOn partnership { id version status } }',
  programme: '... on Programme { id }',
};
const answerOf = (field: string) => {
  if (field === 'addAgreement' || field === 'recordSigning') return answers.agreement;
  return field === 'publishPartnerships' || field === 'discardPartnershipDrafts'
    ? answers.programme
    : answers.partnership;
};

async function verb(who: string, field: string, input: object) {
  const type = inputOf[field] ?? `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const { data, codes } = await ask<Record<string, Record<string, unknown>>>(
    viewers[who]!,
    `mutation ($input: ${type}!) {
      ${field}(input: $input) {
        __typename
        ${answerOf(field)}
        ... on Refusal { errors { code path facts } }
      }
    }`,
    { input },
  );
  return codes[0] ?? data[field]!;
}

interface Seen {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly contestableUntil: string | null;
  readonly confirmedForSide: boolean | null;
  readonly leadWords: string | null;
  readonly assistedContact: { name: string; phoneMasked: string | null } | null;
  readonly agreements: { id: string; version: number; dueOn: string; leadDuties: string[] }[];
  readonly mentorPairs: { status: string }[];
}

async function see(who: string, id: string): Promise<Seen | string> {
  const { data, codes } = await ask<{ partnership: Seen }>(
    viewers[who]!,
    `query ($id: ID!) {
      partnership(id: $id) {
        id version status contestableUntil confirmedForSide leadWords
        assistedContact { name phoneMasked }
        agreements { id version dueOn leadDuties }
        mentorPairs { status }
      }
    }`,
    { id },
  );
  return codes[0] ?? data.partnership;
}

/** Drafts lead → other and gives its id. */
async function drafted(): Promise<string> {
  const { programme, lead, other } = city;
  const made = await verb('city', 'proposePartnership', {
    ...{ programmeId: programme.id, leadId: lead.id, assistedId: other.id },
  });
  return (made as { id: string }).id;
}

const publish = (who = 'city') => verb(who, 'publishPartnerships', { programmeId: city.programme.id });
const at = async (id: string) => (await see('city', id)) as Seen;
const step = async (who: string, field: string, id: string, more = {}) =>
  verb(who, field, { id, version: (await at(id)).version, ...more });

describe('proposing', () => {
  const propose = (lead: string, assisted: string, more = {}) =>
    verb('city', 'proposePartnership', {
      ...{ programmeId: city.programme.id, leadId: lead, assistedId: assisted, ...more },
    });
  const refusedFor = async (...given: Parameters<typeof propose>) => {
    const { errors } = (await propose(...given)) as { errors: { code: string; path: string[] }[] };
    return errors.map(({ code, path }) => [code, ...path].join(' '));
  };

  test('what cannot be is refused with its code, all at once', async () => {
    const { lead, assisted, other } = city;
    expect(await refusedFor(lead.id, lead.id)).toEqual([
      'partnershipWithItself leadId',
      'memberWrongRole assistedId',
    ]);
    expect(await refusedFor(lead.id, assisted.id)).toEqual(['alreadyJoined leadId']);
    expect(await refusedFor(assisted.id, lead.id)).toEqual([
      'memberWrongRole leadId',
      'memberWrongRole assistedId',
      'leadOfEachOther leadId',
    ]);
    expect(await refusedFor(lead.id, outsider)).toEqual(['notAMember assistedId']);
    expect(await refusedFor(lead.id, other.id, { from: '2024-01-01' })).toEqual(['outsideProgramme from']);
  });

  test.each([
    ['kindergarten', 'FORBIDDEN'],
    ['teacher', 'FORBIDDEN'],
    ['observer', 'FORBIDDEN'],
    // The lead lies in another district.
    ['district', 'FORBIDDEN'],
  ] as const)('%s may not: %s', async (who, code) => {
    const { programme, lead, other } = city;
    const input = { programmeId: programme.id, leadId: lead.id, assistedId: other.id };
    expect(await verb(who, 'proposePartnership', input)).toBe(code);
  });

  test('a draft is for coordinators alone, and both sides see it once it is published', async () => {
    const id = await drafted();
    expect(await see('city', id)).toMatchObject({ status: 'drafted', contestableUntil: null });
    expect(await see('district', id)).toMatchObject({ status: 'drafted' });
    for (const who of ['lead-kindergarten', 'observer']) expect(await see(who, id)).toBe('NOT_FOUND');
    expect(await publish('district')).toMatchObject({ errors: [{ code: 'nothingToPublish' }] });
    expect(await publish()).toMatchObject({ __typename: 'Programme' });
    // Ten school days after Thursday, 15 October.
    expect(await see('lead-kindergarten', id)).toMatchObject({
      status: 'proposed',
      contestableUntil: '2026-10-29',
    });
    expect(await step('city', 'withdrawPartnership', id, { reason: '另行安排' })).toMatchObject({
      status: 'withdrawn',
    });
  });

  test('two coordinators who give the last place away at once: one wins, the other is told', async () => {
    const { programme, lead, other } = city;
    const input = { programmeId: programme.id, leadId: lead.id, assistedId: other.id };
    const answers = await Promise.all([1, 2, 3].map(() => verb('city', 'proposePartnership', input)));
    const names = answers.map((answer) => (answer as { __typename: string }).__typename).sort();
    expect(names).toEqual(['Partnership', 'Refusal', 'Refusal']);
    const refusal = answers.find((answer) => (answer as { __typename: string }).__typename === 'Refusal');
    expect(refusal).toMatchObject({ errors: [{ code: 'alreadyJoined' }, { code: 'leadWithoutPlace' }] });
    await verb('city', 'discardPartnershipDrafts', { programmeId: programme.id });
  });
});

describe('the life of a partnership', () => {
  test('ends early; its mentor pairs go on or end, as the coordinator says', async () => {
    const { id } = city.partnership;
    const end = { on: today, reason: '园所合并', endMentorPairs: true };
    expect(await step('kindergarten', 'endPartnership', id, end)).toBe('FORBIDDEN');
    expect(await step('city', 'endPartnership', id, { ...end, on: '2026-10-16' })).toMatchObject({
      errors: [{ code: 'inTheFuture', path: ['on'] }],
    });
    expect(await step('city', 'endPartnership', id, end)).toMatchObject({ status: 'ended' });
    expect((await at(id)).mentorPairs).toEqual([{ status: 'ended' }]);
    expect(await step('city', 'advancePartnership', id, { step: 'activate' })).toMatchObject({
      errors: [{ code: 'stepNotOpen', facts: { step: 'activate', status: 'ended' } }],
    });
  });

  test('goes from proposal to work, each step by whom it belongs to', async () => {
    const { programme, lead, assisted } = city;
    const proposal = { programmeId: programme.id, leadId: lead.id, assistedId: assisted.id };
    const { id } = (await verb('city', 'proposePartnership', proposal)) as { id: string };
    await publish();
    const steps = { partnershipId: id, kind: 'pairing' };
    expect(await verb('kindergarten', 'addAgreement', steps)).toMatchObject({
      errors: [{ code: 'agreementBeforeConfirmation' }],
    });
    expect(await step('lead-kindergarten', 'confirmPartnership', id)).toBe('FORBIDDEN');
    expect(await step('kindergarten', 'confirmPartnership', id)).toMatchObject({ status: 'confirmed' });
    expect(await step('kindergarten', 'contestPartnership', id, { reason: '太远了' })).toMatchObject({
      errors: [{ code: 'stepNotOpen' }],
    });
    const { agreements, confirmedForSide } = await at(id);
    expect(confirmedForSide).toBe(false);
    expect(agreements[0]!.leadDuties.length).toBeGreaterThan(3);
    const signing = {
      ...{ id: agreements[0]!.id, version: 1, signedOn: today },
      ...{ leadSignatory: '王芳', assistedSignatory: '孙园长' },
    };
    expect(await verb('kindergarten', 'recordSigning', signing)).toBe('FORBIDDEN');
    expect(await verb('lead-kindergarten', 'recordSigning', signing)).toMatchObject({
      signedOn: today,
      partnership: { status: 'signed' },
    });
    expect(await verb('city', 'recordSigning', { ...signing, version: 2 })).toMatchObject({
      errors: [{ code: 'agreementSigned', facts: { signedOn: today } }],
    });
    expect(await step('lead-kindergarten', 'advancePartnership', id, { step: 'activate' })).toBe('FORBIDDEN');
    for (const [name, status] of [
      ['activate', 'active'],
      ['summarise', 'summarised'],
      ['close', 'closed'],
    ]) {
      expect(await step('city', 'advancePartnership', id, { step: name })).toMatchObject({ status });
    }
  });

  test('is contested with a reason, proposed again and confirmed by a coordinator, which shows', async () => {
    const { programme, lead, assisted } = city;
    const proposal = { programmeId: programme.id, leadId: lead.id, assistedId: assisted.id };
    const { id } = (await verb('city', 'proposePartnership', proposal)) as { id: string };
    await publish();
    expect(await step('kindergarten', 'contestPartnership', id, { reason: ' ' })).toMatchObject({
      errors: [{ code: 'required', path: ['reason'] }],
    });
    expect(await step('kindergarten', 'contestPartnership', id, { reason: '路太远' })).toMatchObject({
      status: 'contested',
    });
    expect(await step('city', 'proposePartnershipAgain', id, { leadId: outsider })).toMatchObject({
      errors: [{ code: 'notAMember', path: ['leadId'] }],
    });
    expect(await step('city', 'proposePartnershipAgain', id)).toMatchObject({ status: 'proposed' });
    await step('city', 'confirmPartnership', id);
    expect(await at(id)).toMatchObject({ status: 'confirmed', confirmedForSide: true });
  });
});

describe('the sides', () => {
  test('each writes its own words and nobody else, not even the city', async () => {
    const { id } = city.partnership;
    const words = { side: 'lead', words: '每学期送教一次，随时答疑。' };
    expect(await step('kindergarten', 'writePartnershipWords', id, words)).toBe('FORBIDDEN');
    expect(await step('city', 'writePartnershipWords', id, words)).toBe('FORBIDDEN');
    await step('lead-kindergarten', 'writePartnershipWords', id, words);
    expect(await see('kindergarten', id)).toMatchObject({ leadWords: words.words });
  });

  test('a contact is one of its own teachers, or a name; the phone is masked and revealed for a reason', async () => {
    const { partnership, teachers } = city;
    const contact = { side: 'assisted', teacherId: teachers.mentor.id };
    expect(await step('city', 'setPartnershipContact', partnership.id, contact)).toMatchObject({
      errors: [{ code: 'unknownRecord', path: ['teacherId'] }],
    });
    expect(
      await step('lead-kindergarten', 'setPartnershipContact', partnership.id, {
        side: 'assisted',
        name: '甲',
      }),
    ).toBe('FORBIDDEN');
    await step('kindergarten', 'setPartnershipContact', partnership.id, {
      ...{ side: 'assisted', name: '吴芳', phone: '13812345678' },
    });
    expect(await see('lead-kindergarten', partnership.id)).toMatchObject({
      assistedContact: { name: '吴芳', phoneMasked: '138****5678' },
    });
    const reveal = { of: 'assistedContact', id: partnership.id, reason: '商定送教日期' };
    const { data } = await ask<{ revealPhone: unknown }>(
      viewers['lead-kindergarten']!,
      'mutation ($input: RevealPhoneInput!) { revealPhone(input: $input) { ... on RevealedPhone { phone } } }',
      { input: reveal },
    );
    expect(data.revealPhone).toEqual({ phone: '13812345678' });
  });

  test('each reads what happened, once', async () => {
    const actions = async (who: string, recordType: string) => {
      const { data } = await ask<{ auditEvents: { nodes: { action: string }[] } }>(
        viewers[who]!,
        'query ($filter: AuditEventFilter) { auditEvents(filter: $filter) { nodes { action } } }',
        { filter: { record: city.partnership.id, recordType } },
      );
      return data.auditEvents.nodes.map(({ action }) => action);
    };
    const told = await actions('kindergarten', 'partnership');
    expect(told).toContain('partnership.ended');
    expect(await actions('lead-kindergarten', 'partnershipLed')).toEqual(
      (await actions('city', 'partnershipLed')).filter((action) => action !== 'phone.revealed'),
    );
    expect(await actions('kindergarten', 'partnershipLed')).toEqual([]);
  });
});
