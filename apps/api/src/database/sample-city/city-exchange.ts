import { addDays, type Day, daysBetween } from '@qinglan/domain/calendar/day';
import type { ContactEntry } from '../../modules/contact-log/contact-entry.entity.ts';
import type { HelpRequest } from '../../modules/help-requests/help-request.entity.ts';
import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import type { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import type { SharedResource } from '../../modules/shared-resources/shared-resource.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import type { Random } from '../makers/random.ts';
import { contactSummaries, givenResources, helpQuestions } from '../makers/words/exchange-words.ts';

interface ExchangeGround {
  readonly partnerships: readonly Row<Partnership>[];
  readonly kindergartens: readonly Row<Kindergarten>[];
  readonly today: Day;
}

/** What the sides of running partnerships asked, told and gave each other; a few answers are overdue. */
export function makeCityExchange(random: Random, { partnerships, kindergartens, today }: ExchangeGround) {
  const running = partnerships.filter(({ status, from }) => status === 'active' && from < today);
  const principals = new Map(kindergartens.map(({ id, principal }) => [id, principal ?? '园长']));
  const dayIn = ({ from }: Row<Partnership>) => addDays(from, random.int(0, daysBetween(from, today)));
  const requests = running.flatMap((partnership): Row<HelpRequest>[] =>
    random.sample(helpQuestions, random.int(0, 2)).map(({ area, question, answer }) => {
      const raisedOn = random.chance(0.3) ? addDays(today, -random.int(1, 20)) : dayIn(partnership);
      const dueOn = addDays(raisedOn, 14);
      const answered = dueOn < addDays(today, -20) || random.chance(0.5);
      return {
        ...{ id: random.id(), partnership: partnership.id, side: 'assisted', area, question, version: 1 },
        ...{ raisedBy: partnership.assisted, askedOf: partnership.lead, raisedOn, dueOn },
        raisedByName: principals.get(partnership.assisted)!,
        answer: answered ? answer : null,
        answeredOn: answered
          ? addDays(raisedOn, Math.min(random.int(1, 10), daysBetween(raisedOn, today)))
          : null,
        answeredByName: answered ? principals.get(partnership.lead)! : null,
      };
    }),
  );
  const contacts = running.flatMap((partnership): Row<ContactEntry>[] =>
    random.sample(contactSummaries, random.int(1, 4)).map((given) => ({
      ...{ id: random.id(), partnership: partnership.id, ...given, on: dayIn(partnership), version: 1 },
      loggedByName: principals.get(random.chance(0.5) ? partnership.lead : partnership.assisted)!,
    })),
  );
  const resources = running.flatMap((partnership): Row<SharedResource>[] =>
    random.sample(givenResources, random.int(0, 3)).map((given) => ({
      ...{ id: random.id(), partnership: partnership.id, givenBy: 'lead', ...given },
      ...{ on: dayIn(partnership), version: 1 },
    })),
  );
  return { requests, contacts, resources };
}
