import { idleMonthsDefault, type PlanTemplate, type TemplateStage } from '../plans/plan-template.ts';
import { templateGoal as goal } from './template-goal.ts';
import { nationalPolicyBases, templateTask } from './template-task.ts';

const task: typeof templateTask = (code, text, window, more) =>
  templateTask(code, text, window, { side: 'assisted', ...more });
const month = (semester: number, number: number) => ({ kind: 'month', semester, month: number }) as const;
const goesToLearn = {
  activityType: 'shadowing',
  direction: 'invitingIn',
  leavesBehind: ['shadowingRecord'],
} as const;
const goesToWatch = {
  activityType: 'observationVisit',
  direction: 'invitingIn',
  leavesBehind: ['visitRecord'],
} as const;

const prepare: TemplateStage = {
  code: 'prepare',
  theme: '准备',
  objective: '定下学习计划，先去看环境。',
  from: { semester: 1, month: 5 },
  to: { semester: 1, month: 6 },
  tasks: [
    task('study-plan', '制定学习计划', month(1, 5), {
      detail: '掌握标准、师德修养、专业知识、业务能力四方面。',
      weight: 2,
      leavesBehind: ['assistancePlan'],
    }),
    task('own-environment', '布置本园环境', month(1, 6), {
      leavesBehind: ['environmentDesign'],
      areas: ['environmentAreas'],
    }),
    task('first-visit', '到结对园参观学习', month(1, 6), { ...goesToWatch, areas: ['environmentAreas'] }),
  ],
};

const autumn: TemplateStage = {
  code: 'autumn',
  theme: '学习',
  objective: '分批驻园学习，听观摩课，及时评析。',
  from: { semester: 2, month: 8 },
  to: { semester: 2, month: 1 },
  tasks: [
    task('joint-study-plan', '与结对园共同探讨，制定交流学习计划', month(2, 8), {
      side: 'both',
      leavesBehind: ['assistancePlan'],
    }),
    task('october-lessons', '到结对园听观摩课', month(2, 10), { ...goesToWatch, areas: ['lessonDesign'] }),
    task(
      'november-learning',
      '送教师到结对园学习两次',
      { kind: 'monthPart', semester: 2, month: 11, part: 'middle' },
      {
        ...goesToLearn,
        detail: '分批派优秀教师驻园。',
      },
    ),
    task(
      'december-learning',
      '送教师到结对园学习两次',
      { kind: 'monthPart', semester: 2, month: 12, part: 'middle' },
      {
        ...goesToLearn,
        detail: '分批派优秀教师驻园。',
      },
    ),
    task('report-lessons-discussed', '听结对园汇报课并及时评析', month(2, 12), {
      side: 'both',
      leavesBehind: ['feedback'],
      activityType: 'lessonObservation',
      areas: ['lessonDesign', 'reflectionResearch'],
    }),
    task('january-guidance', '帮扶教师来园指导观摩课，说课、评课', month(2, 1), {
      side: 'lead',
      leavesBehind: ['lessonObservations'],
      activityType: 'lessonObservation',
      direction: 'goingOut',
      areas: ['lessonDesign'],
    }),
    task('january-summary', '总结帮扶工作，制定新学期计划', month(2, 1), {
      leavesBehind: ['semesterSummary', 'nextPlan'],
    }),
  ],
};

const spring: TemplateStage = {
  code: 'spring',
  theme: '深入学习',
  objective: '学习纲要与指南，继续派出教师。',
  from: { semester: 3, month: 3 },
  to: { semester: 3, month: 5 },
  tasks: [
    task('march-study', '业务学习：纲要与指南', month(3, 3), {
      leavesBehind: ['trainingRecord'],
      activityType: 'study',
    }),
    task('april-lessons', '到结对园看观摩课', month(3, 4), { ...goesToWatch, areas: ['lessonDesign'] }),
    task(
      'may-learning',
      '送教师到结对园学习两次',
      { kind: 'monthPart', semester: 3, month: 5, part: 'first' },
      {
        ...goesToLearn,
        detail: '分批派优秀教师驻园。',
      },
    ),
  ],
};

const show: TemplateStage = {
  code: 'show',
  theme: '汇报展示',
  objective: '本园教师上课展示所学。',
  from: { semester: 3, month: 6 },
  to: { semester: 3, month: 6 },
  tasks: [
    task('june-lessons', '本园教师上课、说课、评课', month(3, 6), {
      leavesBehind: ['lessonRecord', 'reflection'],
      activityType: 'reportLesson',
      areas: ['lessonDesign'],
    }),
    task('june-arts', '观看文艺活动', month(3, 6), {
      leavesBehind: ['showcaseRecord'],
      activityType: 'showcase',
    }),
    task('final-summary', '总结一年所学', month(3, 6), { weight: 2, leavesBehind: ['finalSummary'] }),
  ],
};

/** Plan 5: fourteen months of the assisted side's learning, May to June of the next year, July, September and February free. */
export const learnersYear: PlanTemplate = {
  code: 'learnersYear',
  version: 1,
  name: '受援园逐月学习计划',
  purpose: '受援园按月安排一年多的外出学习、听课和汇报。',
  side: 'assisted',
  startsIn: 'spring',
  semesters: 3,
  idleMonths: idleMonthsDefault,
  policyBases: nationalPolicyBases.slice(1),
  principles: ['以幼儿为本', '五大领域全面发展', '保教结合', '家园共育'],
  parts: {
    content: ['规章制度、教育教学观念、教研、共享资源库建设、教师专业化发展。'],
    goals: ['缩小城乡差距，互帮互学，共同发展。'],
    methods: ['驻园学习、分批派出、听汇报课并及时评析、业务学习。'],
    steps: ['五、六月准备', '八月至次年一月学习', '三月至五月深入', '六月汇报'],
    people: ['园长与园长、教师与教师两个层面。'],
    measures: ['每次听课及时评析，回园交流，教师写反思。'],
  },
  goals: [
    goal('regulations', '园内规章制度完善', 'managementSystems'),
    goal('resources', '共享资源库建成', 'managementSystems'),
    goal('professional', '教师专业化发展', 'lessonDesign'),
  ],
  quotaSets: ['learnersYear'],
  effectChecks: [],
  phases: [
    { code: 'launch', kind: 'launch', name: '准备阶段', stages: [prepare] },
    { code: 'implementation', kind: 'implementation', name: '学习阶段', stages: [autumn, spring] },
    { code: 'summary', kind: 'summary', name: '汇报阶段', stages: [show] },
  ],
};
