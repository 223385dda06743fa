import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { type Happening, record } from '../audit/record.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import type { Partnership } from './partnership.entity.ts';

type Told = Pick<Happening, 'changes' | 'facts'>;
type Action = Happening['action'];

/**
 * Puts down what happened to a partnership in the remit of both sides: an event belongs to one kindergarten, so the lead
 * side gets one of its own, of the type `partnershipLed`.
 */
export async function recordOnPartnership(
  em: SqlEntityManager,
  act: Act,
  partnership: Partnership,
  action: Action,
  told: Told = {},
): Promise<void> {
  for (const happening of await happeningsOn(em, [partnership], action, () => told))
    record(em, act, happening);
}

/** The same for many partnerships, as events to be inserted in bulk. */
export async function happeningsOn(
  em: SqlEntityManager,
  partnerships: readonly Partnership[],
  action: Action,
  told: (partnership: Partnership) => Told,
): Promise<Happening[]> {
  const ids = partnerships.flatMap(({ lead, assisted }) => [lead.id, assisted.id]);
  const places = await em.find(Kindergarten, { id: { $in: ids } }, { filters: false });
  const districtOf = new Map(places.map(({ id, district }) => [id, district.id]));
  return partnerships.flatMap((partnership) =>
    (['assisted', 'lead'] as const).map((side) => {
      const kindergarten = partnership[side].id;
      return {
        action,
        recordType: side === 'assisted' ? 'partnership' : 'partnershipLed',
        record: partnership.id,
        district: districtOf.get(kindergarten)!,
        kindergarten,
        ...told(partnership),
      };
    }),
  );
}
