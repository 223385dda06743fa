import { defaultSchoolCalendar } from '../calendar/default-school-calendar.ts';
import { schoolDaysOf } from '../calendar/school-days.ts';
import { programmeSemesters } from '../programmes/programme-semester.ts';
import { idleMonthsDefault, type PlanTemplate, type TemplateTask } from './plan-template.ts';

/** March 2025 to December 2027, the default programme, on default calendars. */
export const schoolDays = schoolDaysOf([2024, 2025, 2026, 2027].map(defaultSchoolCalendar));
export const programme = { from: '2025-03-01', to: '2027-12-31' };
export const semesters = programmeSemesters(programme, schoolDays);
export const partnership = {
  from: '2025-03-01',
  to: null,
  assisted: { ownership: 'public' },
} as const;

export const task = (code: string, more: Partial<TemplateTask> = {}): TemplateTask => ({
  code,
  text: code,
  detail: '',
  side: 'lead',
  owner: null,
  window: { kind: 'stage' },
  leavesBehind: [],
  activityType: null,
  direction: null,
  areas: [],
  weight: 1,
  group: false,
  scope: { ownerships: [] },
  ...more,
});

export const template = (
  launch: readonly TemplateTask[],
  implementation: readonly TemplateTask[],
): PlanTemplate => ({
  code: 'test',
  version: 1,
  name: '测试',
  purpose: '测试',
  side: 'lead',
  startsIn: 'spring',
  semesters: 6,
  idleMonths: idleMonthsDefault,
  policyBases: [],
  principles: [],
  parts: { content: [], goals: [], methods: [], steps: [], people: [], measures: [] },
  goals: [],
  quotaSets: [],
  effectChecks: [],
  phases: [
    {
      code: 'launch',
      kind: 'launch',
      name: '启动',
      stages: [
        {
          code: 'first',
          theme: '启动',
          objective: '启动',
          from: { semester: 1, month: 3 },
          to: { semester: 1, month: 6 },
          tasks: launch,
        },
      ],
    },
    {
      code: 'implementation',
      kind: 'implementation',
      name: '实施',
      stages: [
        {
          code: 'second',
          theme: '实施',
          objective: '实施',
          from: { semester: 2 },
          to: { semester: -1 },
          tasks: implementation,
        },
      ],
    },
  ],
});
