import { z } from 'zod';
import { tidyLine } from '../text/normalise.ts';
import { refuse } from '../zod-problems.ts';
import { parsePhone } from './phone.ts';

/** A phone in its stored form, or null when left empty. A mask is no phone: leave the field out to keep the stored one. */
export const phoneField = z
  .string()
  .nullable()
  .transform((raw, context) => {
    if (raw === null || tidyLine(raw) === '') return null;
    const phone = parsePhone(raw);
    if (phone === null) refuse(context, 'bad-phone');
    return phone;
  });
