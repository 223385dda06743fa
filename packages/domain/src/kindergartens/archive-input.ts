import { z } from 'zod';
import { reasonField } from '../text/text-input.ts';

/** Why a kindergarten went off the lists. */
export const archiveInput = z.object({ reason: reasonField });
