import { closedList } from '../closed-list.ts';
import type { Deliverable } from '../plans/deliverable.ts';

/** What the launch of a partnership must leave behind (启动事项; plan 6, first phase), in the order of the work. */
export const launchItemList = closedList({
  leadingGroup: ['成立领导小组'],
  leadRules: ['议定本园帮扶工作制度'],
  surveyAndTalks: ['填写调查表并座谈'],
  implementationScheme: ['拟定帮扶实施方案'],
  agreement: ['签订帮扶协议'],
  developmentPlan: ['受援园拟定三年发展规划'],
  firstVisits: ['首次走访'],
  mindsetSession: ['转变思维模式研讨'],
});

export const launchItems = launchItemList.codes;
export type LaunchItem = (typeof launchItems)[number];

/** The results of plan tasks for which an item stands; a gate asks for them by these codes. */
export const deliverablesOfItem: Readonly<Record<LaunchItem, readonly Deliverable[]>> = {
  leadingGroup: ['leadingGroup'],
  leadRules: ['leadRules'],
  surveyAndTalks: ['needsSurvey', 'surveyTalk'],
  implementationScheme: ['implementationScheme'],
  agreement: ['agreement'],
  developmentPlan: ['developmentPlan'],
  firstVisits: ['siteVisit'],
  mindsetSession: ['mindsetSession'],
};

/** Items whose own record alone shows that they are there: nobody ticks them off by hand. */
const recordsOnly: readonly LaunchItem[] = ['leadingGroup', 'agreement'];

/** Items that may be noted as done outside the system, with the day. */
export const notableItems = launchItems.filter((item) => !recordsOnly.includes(item));
