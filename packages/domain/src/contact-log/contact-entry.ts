import { z } from 'zod';
import type { Day } from '../calendar/day.ts';
import { pastDayField } from '../calendar/day-input.ts';
import { closedList } from '../closed-list.ts';
import { requiredLine } from '../text/text-input.ts';

/** Ways in which the two sides are in touch (联系方式). */
export const contactChannelList = closedList({
  phone: ['电话', '电话联系'],
  email: ['电子邮箱', '电子邮件', '邮箱'],
  visit: ['互访', '上门', '到园'],
  online: ['网上交流', '微信', 'QQ', '视频会议'],
});

export const contactChannels = contactChannelList.codes;
export type ContactChannel = (typeof contactChannels)[number];

/** What is put down of a contact between the two sides. */
export function contactEntryInput(today: Day) {
  return z.object({
    channel: z.enum(contactChannels),
    on: pastDayField(today),
    summary: requiredLine({ least: 2, most: 500 }),
  });
}
export type ContactEntryInput = z.output<ReturnType<typeof contactEntryInput>>;
