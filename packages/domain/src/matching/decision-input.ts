import { z } from 'zod';
import { reasonField } from '../text/text-input.ts';

/** Whoever turns a pair down, or chooses another, says why: the other side may ask. */
export const decisionInput = z.object({ reason: reasonField });
