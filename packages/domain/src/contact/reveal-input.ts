import { z } from 'zod';
import { reasonField } from '../text/text-input.ts';

/** Why somebody looks at a whole phone number; the reason is logged with the name. */
export const revealInput = z.object({ reason: reasonField });
