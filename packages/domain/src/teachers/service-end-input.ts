import { z } from 'zod';
import { reasonField } from '../text/text-input.ts';

/** Why a teacher left: whoever reads the record years later was not there. */
export const serviceEndInput = z.object({ reason: reasonField });
