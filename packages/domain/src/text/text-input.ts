import { z } from 'zod';
import { refuse } from '../zod-problems.ts';
import { compact, hasBadCharacters, lengthOf, tidyLine } from './normalise.ts';

/** Lengths of a field, in characters as a person counts them. */
export interface Lengths {
  readonly least?: number;
  readonly most: number;
}

/** One line of text, tidied; refused when nothing is left of it. */
export function requiredLine({ least = 1, most }: Lengths) {
  return z.string().transform((raw, context) => {
    if (hasBadCharacters(raw)) refuse(context, 'bad-characters');
    const line = tidyLine(raw);
    const length = lengthOf(line);
    if (length === 0) refuse(context, 'required');
    else if (length < least) refuse(context, 'too-short', { least });
    if (length > most) refuse(context, 'too-long', { most });
    return line;
  });
}

/** One line of text that may be left empty: an empty one is null. */
export function optionalLine(lengths: Lengths) {
  return z.preprocess((raw) => (isBlank(raw) ? null : raw), requiredLine(lengths).nullable());
}

/** Text of several lines, tidied line by line; one that is left empty is null. */
export function optionalText({ most }: Pick<Lengths, 'most'>) {
  return z.preprocess(
    (raw) => (isBlank(raw) ? null : raw),
    z
      .string()
      .transform((raw, context) => {
        const lines = raw.split(/\r\n|\r|\n/).map(tidyLine);
        if (lines.some(hasBadCharacters)) refuse(context, 'bad-characters');
        const text = lines.join('\n').trim();
        if (lengthOf(text) > most) refuse(context, 'too-long', { most });
        return text;
      })
      .nullable(),
  );
}

/** A number or code of an office (工号, 园所代码): half-width, without any spaces; empty is null. */
export function optionalCode(lengths: Lengths) {
  return z.preprocess((raw) => {
    if (isBlank(raw)) return null;
    return typeof raw === 'string' ? compact(raw) : raw;
  }, requiredLine(lengths).nullable());
}

/** Why something is done that leaves a trace: a reveal, an end, an archiving. */
export const reasonField = requiredLine({ least: 2, most: 200 });

/** The id of a record. What is no uuid cannot be a record's id, and is as unknown as one that nobody has. */
export const recordIdField = z.string().transform((id, context) => {
  const lower = id.toLowerCase();
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(lower)) {
    refuse(context, 'unknown-record', { id: id.slice(0, 60) });
  }
  return lower;
});

function isBlank(raw: unknown): boolean {
  return typeof raw === 'string' && tidyLine(raw) === '';
}
