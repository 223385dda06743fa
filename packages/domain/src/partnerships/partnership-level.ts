import { closedList } from '../closed-list.ts';

/** On which levels the two kindergartens work together (结对层面). */
export const partnershipLevelList = closedList({
  principal: ['园长结对', '园长', '园长与园长'],
  teacher: ['教师结对', '教师', '教师与教师'],
  oneToOne: ['一对一帮教', '一对一'],
});

export const partnershipLevels = partnershipLevelList.codes;
export type PartnershipLevel = (typeof partnershipLevels)[number];

/** What help consists of (帮扶内容): premises and things, or people and know-how. */
export const supportKindList = closedList({
  hardware: ['硬件', '硬件支持'],
  software: ['软件', '软件支持'],
});

export const supportKinds = supportKindList.codes;
export type SupportKind = (typeof supportKinds)[number];
