import type { Semester } from '../calendar/school-calendar.ts';
import {
  idleMonthsDefault,
  type PlanTemplate,
  type TemplateStage,
  type TemplateTask,
} from '../plans/plan-template.ts';
import { templateGoal as goal } from './template-goal.ts';
import { templateTask as task } from './template-task.ts';

const month = (number: number) => ({ kind: 'month', semester: 1, month: number }) as const;

const stage = (
  code: string,
  theme: string,
  objective: string,
  [from, to]: readonly [number, number],
  tasks: readonly TemplateTask[],
): TemplateStage => ({
  code,
  theme,
  objective,
  from: { semester: 1, month: from },
  to: { semester: 1, month: to },
  tasks,
});

/** What both halves of the year share, by its months of visiting and of going on. */
function commonTasks(visit: number, goOn: number) {
  return [
    task('lessons-watched', '受援园青年骨干教师来园观摩早操等各项活动', month(visit), {
      side: 'assisted',
      leavesBehind: ['visitRecord'],
      activityType: 'observationVisit',
      direction: 'invitingIn',
      areas: ['playSupport', 'lessonDesign'],
    }),
    task('environment-designed', '到受援园实地查看，设计全园环境', month(visit), {
      leavesBehind: ['environmentDesign'],
      activityType: 'environmentWork',
      direction: 'goingOut',
      areas: ['environmentAreas'],
    }),
    task('environment-continued', '继续查看环境创设，查漏补缺', month(goOn), {
      leavesBehind: ['guidanceRecord'],
      activityType: 'environmentWork',
      direction: 'goingOut',
      areas: ['environmentAreas'],
    }),
    task(
      'study-together',
      '组织业务学习，共同探讨上好每节课',
      { kind: 'stage' },
      {
        side: 'both',
        leavesBehind: ['trainingRecord', 'reflection'],
        activityType: 'study',
        areas: ['lessonDesign', 'reflectionResearch'],
      },
    ),
  ];
}

const close = (number: number) =>
  stage(
    'close',
    '总结',
    '听课评课，总结一学期，定下学期计划。',
    [number, number],
    [
      task('lessons-heard', '听受援园教师观摩课，说课、评课', month(number), {
        leavesBehind: ['lessonObservations'],
        activityType: 'lessonObservation',
        direction: 'goingOut',
        areas: ['lessonDesign'],
      }),
      task('semester-summary', '总结结对帮扶工作', month(number), {
        side: 'both',
        leavesBehind: ['semesterSummary'],
      }),
      task('next-plan', '制定新学期计划', month(number), { side: 'both', leavesBehind: ['nextPlan'] }),
    ],
  );

const prepare = (number: number) =>
  stage(
    'prepare',
    '准备',
    '定计划，做好前期准备。',
    [number, number],
    [
      task('semester-plan', '制定本学期结对帮扶计划，做前期准备', month(number), {
        side: 'both',
        leavesBehind: ['assistancePlan'],
      }),
    ],
  );

function semesterTemplate(
  semester: Semester,
  own: Pick<PlanTemplate, 'code' | 'name' | 'purpose' | 'principles' | 'quotaSets'>,
  stages: { readonly launch: TemplateStage; readonly work: TemplateStage; readonly close: TemplateStage },
): PlanTemplate {
  return {
    ...own,
    version: 1,
    side: 'lead',
    startsIn: semester,
    semesters: 1,
    idleMonths: idleMonthsDefault,
    policyBases: [],
    parts: {
      content: ['硬件方面的帮扶', '软件方面的帮扶'],
      goals: ['农村幼儿园的办园水平和保教质量提高。'],
      methods: ['观摩学习、示范课、实地指导、听课评析、业务学习。'],
      steps: ['逐月安排，期末总结'],
      people: ['园长与园长、教师与教师两个层面。'],
      measures: ['每次听课、看活动都及时评析。'],
    },
    goals: [
      goal('regulations', '园内规章制度完善', 'managementSystems'),
      goal('ideas', '教师的教育教学观念更新', 'professionalEthics'),
      goal('research', '教研、资源共享和教师专业化发展', 'reflectionResearch'),
    ],
    effectChecks: [],
    phases: [
      { code: 'launch', kind: 'launch', name: '准备阶段', stages: [stages.launch] },
      { code: 'implementation', kind: 'implementation', name: '实施阶段', stages: [stages.work] },
      { code: 'summary', kind: 'summary', name: '总结阶段', stages: [stages.close] },
    ],
  };
}

/** Plan 7: an autumn with the kindergartens of a township, September to January. */
export const autumnByMonths = semesterTemplate(
  'autumn',
  {
    code: 'autumnByMonths',
    name: '秋季学期逐月帮扶计划',
    purpose: '一所示范园与一个镇的幼儿园结对，九月至一月逐月安排。',
    principles: ['园长与园长交流，教师与教师交流', '硬件软件一起帮'],
    quotaSets: ['townshipSemester'],
  },
  {
    launch: prepare(9),
    work: stage(
      'work',
      '帮扶',
      '观摩、环创、示范课。',
      [10, 12],
      [
        ...commonTasks(10, 11),
        task('papers-looked-at', '实地查看资料', month(10), {
          leavesBehind: ['guidanceRecord'],
          activityType: 'siteVisit',
          direction: 'goingOut',
          areas: ['managementSystems'],
        }),
        task('papers-completed', '继续查看资料，查漏补缺', month(11), {
          leavesBehind: ['guidanceRecord'],
          activityType: 'siteVisit',
          direction: 'goingOut',
          areas: ['managementSystems'],
        }),
        task(
          'events-watched',
          '听课题汇报课，看童话剧汇报和大班消防演练，及时评析',
          { kind: 'stage' },
          {
            leavesBehind: ['feedback'],
            activityType: 'reportLesson',
            direction: 'goingOut',
            side: 'both',
          },
        ),
        task('demonstration-lessons', '骨干教师为受援园上示范课', month(12), {
          detail: '本学期共派十二名骨干教师。',
          owner: 'backboneTeacher',
          group: true,
          weight: 2,
          leavesBehind: ['lessonRecord'],
          activityType: 'demonstrationLesson',
          direction: 'goingOut',
          areas: ['lessonDesign'],
        }),
      ],
    ),
    close: close(1),
  },
);

/** Plan 9: a spring with one kindergarten, March to June, with the environment in focus. */
export const springByMonths = semesterTemplate(
  'spring',
  {
    code: 'springByMonths',
    name: '春季学期逐月帮扶计划',
    purpose: '一个学期着重指导环境创设，三月至六月逐月安排。',
    principles: ['园长与园长交流，教师与教师交流', '硬件软件一起帮', '本学期着重环境创设'],
    quotaSets: [],
  },
  {
    launch: prepare(3),
    work: stage(
      'work',
      '帮扶',
      '观摩学习，环境创设。',
      [4, 5],
      [
        ...commonTasks(4, 5),
        task(
          'report-lessons-heard',
          '听课题汇报课，及时评析',
          { kind: 'stage' },
          {
            side: 'both',
            leavesBehind: ['feedback'],
            activityType: 'reportLesson',
            direction: 'goingOut',
          },
        ),
      ],
    ),
    close: close(6),
  },
);
