import { z } from 'zod';
import { requiredLine } from '../text/text-input.ts';

/** The lists whose filters, order and columns can be kept under a name. */
export const savedLists = ['kindergartens', 'teachers', 'partnerships', 'mentorPairs', 'users'] as const;
export type SavedList = (typeof savedLists)[number];

/** More names than this nobody finds their way in. */
export const savedViewsMost = 30;

const name = requiredLine({ most: 40 });

/** The list's own part of an address: what stands after the question mark. */
const search = z.string().max(4000);

export const savedViewInput = z.object({ list: z.enum(savedLists), name, search });

/** An edit renames a view, or keeps the list as it stands now under the same name. */
export const savedViewChanges = z.object({ name: name.optional(), search: search.optional() });

export type SavedViewInput = z.output<typeof savedViewInput>;
export type SavedViewChanges = z.output<typeof savedViewChanges>;
