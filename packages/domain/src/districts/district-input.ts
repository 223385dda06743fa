import { z } from 'zod';
import { requiredLine } from '../text/text-input.ts';

/** A district of the city (区县) is only a name; kindergartens and coordinators belong to it. */
export const districtInput = z.object({ name: requiredLine({ least: 2, most: 30 }) });

export type DistrictInput = z.output<typeof districtInput>;
