import { closedList } from '../closed-list.ts';

/** The three phases of a plan (阶段), in their order. */
export const phaseKindList = closedList({
  launch: ['启动', '启动阶段'],
  implementation: ['实施', '实施阶段'],
  summary: ['总结推广', '总结推广阶段', '总结'],
});

export const phaseKinds = phaseKindList.codes;
export type PhaseKind = (typeof phaseKinds)[number];
