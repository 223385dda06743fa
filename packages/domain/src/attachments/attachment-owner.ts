import { closedList } from '../closed-list.ts';

/** The kinds of record that an attachment hangs on (附件所属). */
export const attachmentOwnerList = closedList({
  partnership: ['园所结对'],
  partnershipGroup: ['一帮多'],
  kindergarten: ['幼儿园'],
  mentorPair: ['师徒结对'],
});

export const attachmentOwners = attachmentOwnerList.codes;
export type AttachmentOwner = (typeof attachmentOwners)[number];
