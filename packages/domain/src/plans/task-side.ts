import { closedList } from '../closed-list.ts';

/** Who does a task, delivers an activity or answers for a check (承担方). */
export const taskSideList = closedList({
  lead: ['帮扶园', '帮扶方'],
  assisted: ['受援园', '受援方', '结对园'],
  both: ['双方'],
});

export const taskSides = taskSideList.codes;
export type TaskSide = (typeof taskSides)[number];

/** The person who usually answers for a task (责任人的身份); who it is is filled in when the plan runs. */
export const ownerRoleList = closedList({
  principal: ['园长'],
  leadingGroupHead: ['领导小组组长'],
  contactPerson: ['结对联系人', '专人'],
  careEducationHead: ['保教主任'],
  researchLeader: ['教研组长'],
  backboneTeacher: ['骨干教师'],
  healthWorker: ['保健医'],
  logistics: ['后勤负责人'],
});

export const ownerRoles = ownerRoleList.codes;
export type OwnerRole = (typeof ownerRoles)[number];
