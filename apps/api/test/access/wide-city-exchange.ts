import type { Random } from '../../src/database/makers/random.ts';

interface Joined {
  readonly id: string;
  readonly lead: string;
  readonly assisted: string;
  readonly status: string;
}

/** A request of each side, a contact and a shared resource on every partnership that is no draft. */
export function makeExchange(random: Random, given: readonly Joined[]) {
  const partnerships = given.filter(({ status }) => status !== 'drafted');
  const on = '2026-10-12';
  const request = (partnership: Joined, side: 'lead' | 'assisted', answer: string | null) => ({
    ...{ id: random.id(), partnership: partnership.id, side, area: null, question: '区角材料怎样自制' },
    ...{ raisedBy: partnership[side], askedOf: partnership[side === 'lead' ? 'assisted' : 'lead'] },
    ...{ raisedOn: on, raisedByName: '林静', dueOn: '2026-10-13', version: 1 },
    ...{ answer, answeredOn: answer && on, answeredByName: answer && '吴芳' },
  });
  return {
    requests: partnerships.flatMap((each, index) => [
      request(each, 'assisted', index % 2 === 0 ? null : '送去样品'),
      request(each, 'lead', null),
    ]),
    contacts: partnerships.map(({ id: partnership }) => ({
      ...{
        id: random.id(),
        partnership,
        channel: 'phone',
        on,
        summary: '商定送教',
        loggedByName: '林静',
        version: 1,
      },
    })),
    resources: partnerships.map(({ id: partnership }) => ({
      ...{ id: random.id(), partnership, givenBy: 'lead', kind: 'information', title: '教案集' },
      ...{ amount: null, note: null, on, version: 1 },
    })),
  };
}
