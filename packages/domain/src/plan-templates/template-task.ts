import type { ActivityType } from '../activities/activity-type.ts';
import type { TemplateTask } from '../plans/plan-template.ts';
import type { TemplateWindow } from '../plans/template-window.ts';
import type { PolicyBasis } from '../programmes/policy-basis.ts';

/** A task of a shipped template: its code, words and window, and what differs from a plain task of the lead side. */
export function templateTask(
  code: string,
  text: string,
  window: TemplateWindow,
  more: Partial<TemplateTask> & { readonly activityType?: ActivityType } = {},
): TemplateTask {
  return {
    code,
    text,
    detail: '',
    side: 'lead',
    owner: null,
    window,
    leavesBehind: [],
    activityType: null,
    direction: null,
    areas: [],
    weight: 1,
    group: false,
    scope: { ownerships: [] },
    ...more,
  };
}

/** The three documents that every kindergarten works by (the years stand in their titles only where they do in print). */
export const nationalPolicyBases: readonly PolicyBasis[] = [
  { title: '幼儿园工作规程', number: null, issuer: '教育部' },
  { title: '幼儿园教育指导纲要（试行）', number: null, issuer: '教育部' },
  { title: '3—6岁儿童学习与发展指南', number: null, issuer: '教育部' },
];
