import type { Day } from '@qinglan/domain/calendar/day';
import type { Happening } from '../../modules/audit/record.ts';
import type { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import { byId } from './row-by-id.ts';
import type { SampleCity } from './sample-city.ts';

/** Partnerships whose past is told: enough for a small city's, a sample of a large one's. */
const toldMost = 60;

interface Told {
  readonly day: Day;
  readonly district: string;
  readonly happening: Happening;
}

type Tellings = readonly (readonly [
  action: `partnership.${string}`,
  day: Day | null,
  facts: Happening['facts'],
])[];

/** What led partnerships to where they stand, as their verbs record it: once for each side. */
export function partnershipEvents(city: SampleCity): Told[] {
  const kindergarten = byId(city.kindergartens);
  const agreementOf = new Map(city.agreements.map((each) => [each.partnership, each]));
  return city.partnerships.slice(0, toldMost).flatMap((partnership) => {
    const agreement = agreementOf.get(partnership.id);
    const { signedOn = null, leadSignatory = null, assistedSignatory = null } = agreement ?? {};
    const tellings: Tellings = [
      ['partnership.published', partnership.publishedOn, { until: partnership.contestableUntil }],
      ['partnership.confirmed', partnership.confirmedOn, { forSide: partnership.confirmedForSide === true }],
      ['partnership.signed', signedOn, { signedOn, leadSignatory, assistedSignatory }],
    ];
    return tellings.flatMap(([action, day, facts]) => {
      if (day === null) return [];
      return (['assisted', 'lead'] as const).map((side) => {
        const { id, district } = kindergarten(partnership[side]);
        return { day, district, happening: happeningOf(partnership, side, { action, district, id, facts }) };
      });
    });
  });
}

function happeningOf(
  { id: record }: Row<Partnership>,
  side: 'assisted' | 'lead',
  told: { action: Happening['action']; district: string; id: string; facts: Happening['facts'] },
): Happening {
  const { action, district, id: kindergarten, facts } = told;
  const recordType = side === 'assisted' ? 'partnership' : 'partnershipLed';
  return { action, recordType, record, district, kindergarten, ...(facts && { facts }) };
}
