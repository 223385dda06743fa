import {
  idleMonthsDefault,
  type PlanTemplate,
  type TemplateStage,
  type TemplateTask,
} from '../plans/plan-template.ts';
import { templateGoal as goal } from './template-goal.ts';
import { templateTask as task } from './template-task.ts';

const semester = { kind: 'semester', semester: 'each' } as const;

/** The four steps of the scheme run beside each other: the text gives them an order of thought, no dates. */
const step = (
  code: string,
  theme: string,
  objective: string,
  tasks: readonly TemplateTask[],
): TemplateStage => ({
  code,
  theme,
  objective,
  from: { semester: 1, part: 'middle' },
  to: { semester: -1, part: 'middle' },
  tasks,
});

const conditions = step(
  'rules-and-conditions',
  '完善制度，改善条件',
  '管理科学化、制度化、规范化，学习环境改善。',
  [
    task('rules-reviewed', '了解受援园的管理制度，提出合理建议', semester, {
      leavesBehind: ['siteVisit'],
      activityType: 'siteVisit',
      direction: 'goingOut',
      areas: ['managementSystems'],
    }),
    task('daily-routine-followed', '跟踪一日活动，指导常规', semester, {
      leavesBehind: ['guidanceRecord'],
      activityType: 'dailyRoutineVisit',
      direction: 'goingOut',
      areas: ['dailyRoutineCare'],
    }),
    task(
      'rooms-and-grounds',
      '派骨干教师帮助布置室内外环境',
      { kind: 'stage' },
      {
        leavesBehind: ['environmentDesign'],
        activityType: 'environmentWork',
        direction: 'goingOut',
        areas: ['environmentAreas'],
      },
    ),
  ],
);

const teaching = step('ideas-and-teaching', '更新观念，提高教学', '教师的教育观念和组织能力提高。', [
  task('lessons-joined', '受援园教师来园听课、说课、评课', semester, {
    side: 'both',
    leavesBehind: ['lessonObservations'],
    activityType: 'lessonObservation',
    direction: 'invitingIn',
    areas: ['lessonDesign'],
  }),
  task('free-shadowing', '自由蹲点跟班，时间不限', semester, {
    side: 'assisted',
    leavesBehind: ['shadowingRecord'],
    activityType: 'shadowing',
    direction: 'invitingIn',
  }),
  task('lessons-on-site', '下园上示范课', semester, {
    leavesBehind: ['lessonRecord'],
    activityType: 'demonstrationLesson',
    direction: 'goingOut',
    areas: ['lessonDesign'],
  }),
  task('hands-on-training', '手把手业务培训', semester, {
    leavesBehind: ['trainingRecord'],
    activityType: 'training',
    direction: 'goingOut',
  }),
  task(
    'curriculum',
    '针对学前特点研讨课程，丰富课程体系',
    { kind: 'stage' },
    {
      side: 'both',
      leavesBehind: ['curriculumOutline'],
      activityType: 'jointResearch',
      areas: ['curriculumCharacter'],
    },
  ),
]);

const children = step('childrens-habits', '培养幼儿的好习惯', '城乡幼儿互相学习，在活动中增进感情。', [
  task('children-visit', '城里孩子到乡下，乡下孩子到城里', semester, {
    side: 'both',
    detail: '事先征得家长同意，写明安全安排；幼儿只计人数，不记姓名。',
    leavesBehind: ['childActivityRecord'],
    activityType: 'childExchange',
    direction: 'both',
  }),
  task('children-events', '指导运动会、文艺汇演、小型技能竞赛', semester, {
    side: 'assisted',
    detail: '技能竞赛可选穿珠子、拼图、折纸、翻绳。',
    leavesBehind: ['childActivityRecord'],
    activityType: 'showcase',
  }),
  task(
    'children-contests',
    '城乡幼儿一起竞赛',
    { kind: 'stage' },
    {
      side: 'both',
      leavesBehind: ['childActivityRecord'],
      activityType: 'contest',
    },
  ),
]);

const research = step('research-and-reflection', '开展教研，提高反思', '教师会反思，教研成习惯。', [
  task('observe-and-talk', '到受援园听课、看活动、座谈，教师反思总结', semester, {
    leavesBehind: ['lessonObservations', 'reflection'],
    activityType: 'lessonObservation',
    direction: 'goingOut',
    areas: ['reflectionResearch'],
  }),
  task('research-day', '邀请受援园教师参加本园园本教研', semester, {
    group: true,
    leavesBehind: ['researchRecord'],
    activityType: 'jointResearch',
    direction: 'invitingIn',
    areas: ['reflectionResearch'],
  }),
  task(
    'resource-library',
    '建设共享资源库',
    { kind: 'stage' },
    {
      side: 'both',
      leavesBehind: ['sharedResources'],
    },
  ),
]);

/** Plan 4: a county's scheme in four steps, without dates or named partners. */
export const county: PlanTemplate = {
  code: 'county',
  version: 1,
  name: '县域结对帮扶计划',
  purpose: '省级示范园面向全县薄弱园，从制度、教学、幼儿、教研四步帮扶。',
  side: 'lead',
  startsIn: null,
  semesters: null,
  idleMonths: idleMonthsDefault,
  policyBases: [],
  principles: ['内涵化', '均衡化', '可持续'],
  parts: {
    content: ['教育、教研、资源库建设和教师专业发展四方面的指导。'],
    goals: ['其他薄弱幼儿园的办园水平和保教质量提高。'],
    methods: ['园长与园长交流，教师与教师交流，一对一帮带。'],
    steps: ['完善制度，改善条件', '更新观念，提高教学', '培养幼儿的好习惯', '开展教研，提高反思'],
    people: ['园长、骨干教师、结对教师三个层面。'],
    measures: ['依据办园宗旨和幼儿需要，帮助制定目标和计划。'],
  },
  goals: [
    goal('curriculum', '综合性的课程设置', 'curriculumCharacter'),
    goal('environment', '发展性的环境创设', 'environmentAreas'),
    goal('research', '园本教研成为常态，教师有钻研精神', 'reflectionResearch'),
  ],
  quotaSets: [],
  effectChecks: [],
  phases: [
    {
      code: 'launch',
      kind: 'launch',
      name: '启动阶段',
      stages: [
        {
          code: 'agree',
          theme: '议定目标',
          objective: '双方依据办园宗旨定下目标和计划。',
          from: { semester: 1, part: 'start' },
          to: { semester: 1, part: 'start' },
          tasks: [
            task(
              'goals-and-plan',
              '帮助受援园制定目标和计划',
              { kind: 'stage' },
              {
                side: 'both',
                weight: 2,
                leavesBehind: ['assistancePlan'],
              },
            ),
          ],
        },
      ],
    },
    {
      code: 'implementation',
      kind: 'implementation',
      name: '实施阶段',
      stages: [conditions, teaching, children, research],
    },
    {
      code: 'summary',
      kind: 'summary',
      name: '总结阶段',
      stages: [
        {
          code: 'conclude',
          theme: '总结',
          objective: '总结成效，整理档案。',
          from: { semester: -1, part: 'end' },
          to: { semester: -1, part: 'end' },
          tasks: [
            task(
              'final-summary',
              '总结帮扶工作，整理档案',
              { kind: 'stage' },
              {
                side: 'both',
                weight: 2,
                leavesBehind: ['finalSummary', 'archive'],
              },
            ),
          ],
        },
      ],
    },
  ],
};
