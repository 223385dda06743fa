import { z } from 'zod';
import { requiredLine } from '../text/text-input.ts';

/** What a district is made or renamed from. */
export const districtInput = z.object({ name: requiredLine({ least: 2, most: 60 }) });
