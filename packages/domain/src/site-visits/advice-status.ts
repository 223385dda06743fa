import { closedList } from '../closed-list.ts';

/** Where a piece of advice stands (建议的落实情况); the visited side says what was done. */
export const adviceStatusList = closedList({ open: ['待落实'], done: ['已落实'] });

export const adviceStatuses = adviceStatusList.codes;
export type AdviceStatus = (typeof adviceStatuses)[number];
