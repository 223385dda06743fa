import { closedList } from '../closed-list.ts';

/**
 * The way of a partnership (结对状态). A `drafted` one is a coordinator's alone until it is published as `proposed`;
 * `contested` goes back to `proposed` or ends as `withdrawn`; `ended` is early and carries a reason.
 */
export const partnershipStatusList = closedList({
  drafted: ['草稿'],
  proposed: ['待确认'],
  contested: ['有异议'],
  confirmed: ['已确认'],
  signed: ['已签约'],
  active: ['帮扶中'],
  summarised: ['已总结'],
  closed: ['已结束'],
  withdrawn: ['已撤回'],
  ended: ['提前终止'],
});

export const partnershipStatuses = partnershipStatusList.codes;
export type PartnershipStatus = (typeof partnershipStatuses)[number];

/** While a partnership stands so, its two kindergartens are partners: they see each other's needs, strengths and contacts. */
export const livePartnershipStatuses = [
  'proposed',
  'contested',
  'confirmed',
  'signed',
  'active',
  'summarised',
] as const satisfies readonly PartnershipStatus[];

/** A partnership that stands so takes one of its lead's places, be it only a draft. */
export const placeTakingStatuses = [
  'drafted',
  ...livePartnershipStatuses,
] as const satisfies readonly PartnershipStatus[];
