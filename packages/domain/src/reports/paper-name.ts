import type { Day } from '../calendar/day.ts';

/** What a paper's file is called, without its ending: 结对帮扶协议书-阳光幼儿园-2026-10-15. */
export function paperName(title: string, about: string | null, today: Day): string {
  return [title, about, today]
    .filter((each) => each !== null && each !== '')
    .join('-')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '')
    .slice(0, 100);
}
