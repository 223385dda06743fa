import { z } from 'zod';
import type { Day } from '../calendar/day.ts';
import { dayField } from '../calendar/day-input.ts';
import { optionalLine } from '../text/text-input.ts';
import { paperDay } from './chinese-numerals.ts';
import type { OfficialPaper } from './official-paper.ts';

/** What a sign-in sheet is for; what is null is left open. */
export interface SignInFacts {
  readonly event: string | null;
  readonly day: Day | null;
  readonly place: string | null;
  /** Who is expected; blank rows follow. */
  readonly participants: readonly {
    readonly name: string;
    readonly kindergarten: string;
    readonly post: string;
  }[];
}

/** As many rows as a page has room for. */
const rowsOnPage = 12;
/** So many blank rows at least, for those who come unexpected. */
const blankRowsLeast = 4;

/** The sheet on which those present sign (活动签到表). */
export function signInSheet({ event, day, place, participants }: SignInFacts): OfficialPaper {
  const expected = participants.map(({ name, kindergarten, post }) => [name, kindergarten, post]);
  const count = Math.max(rowsOnPage, expected.length + blankRowsLeast);
  const rows = Array.from({ length: count }, (_, at) => [
    String(at + 1),
    ...(expected[at] ?? ['', '', '']),
    '',
    '',
  ]);
  return {
    title: ['活动签到表'],
    number: null,
    parts: [
      { kind: 'entry', label: '活动名称', text: event },
      { kind: 'entry', label: '活动时间', text: day === null ? null : paperDay(day) },
      { kind: 'entry', label: '活动地点', text: place },
      {
        kind: 'table',
        tall: true,
        columns: [
          { header: '序号', share: 2, align: 'center' },
          { header: '姓名', share: 3, align: 'center' },
          { header: '单位', share: 6 },
          { header: '岗位', share: 3, align: 'center' },
          { header: '联系电话', share: 4, align: 'center' },
          { header: '签名', share: 4, align: 'center' },
        ],
        rows,
      },
    ],
  };
}

/** What the address of a blank sheet may say; all of it may be left to be filled in by hand. */
export const signInInput = z.object({
  event: optionalLine({ most: 60 }).default(null),
  day: z.preprocess((raw) => (raw === '' ? null : raw), dayField.nullable()).default(null),
  place: optionalLine({ most: 60 }).default(null),
});
