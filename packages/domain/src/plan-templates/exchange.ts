import { idleMonthsDefault, type PlanTemplate, type TemplateStage } from '../plans/plan-template.ts';
import { templateGoal as goal } from './template-goal.ts';
import { templateTask as task } from './template-task.ts';

const eachStart = { kind: 'semesterPart', semester: 'each', part: 'start' } as const;
const eachSemester = { kind: 'semester', semester: 'each' } as const;

const learnSituation: TemplateStage = {
  code: 'learn-situation',
  theme: '了解园情',
  objective: '请帮扶园来了解园情，定下任务和目标。',
  from: { semester: 1, part: 'start' },
  to: { semester: 1, part: 'start' },
  tasks: [
    task(
      'contact-named',
      '指派专人负责结对',
      { kind: 'stage' },
      {
        side: 'both',
        leavesBehind: ['responsibilities'],
      },
    ),
    task(
      'situation-visited',
      '请帮扶园领导、教师深入园所了解园情',
      { kind: 'stage' },
      {
        leavesBehind: ['siteVisit'],
        activityType: 'siteVisit',
        direction: 'goingOut',
      },
    ),
    task(
      'tasks-and-goals',
      '定下帮扶的任务和目标，拟定计划和实施方案',
      { kind: 'stage' },
      {
        side: 'both',
        weight: 2,
        leavesBehind: ['assistancePlan', 'implementationScheme'],
      },
    ),
  ],
};

const exchangeStage: TemplateStage = {
  code: 'exchange',
  theme: '互派互学',
  objective: '管理规范，教师业务能力提高，人力、物力、信息共享。',
  from: { semester: 1 },
  to: { semester: -1, part: 'middle' },
  tasks: [
    task('semester-guidance', '学期初派教师来园指导业务', eachStart, {
      detail: '帮助定学期计划，指导环境创设、安全卫生保健，答复遇到的难题。',
      leavesBehind: ['guidanceRecord'],
      activityType: 'comprehensiveGuidance',
      direction: 'goingOut',
      areas: ['environmentAreas', 'healthSafety'],
    }),
    task('semester-plans', '制定学期园务计划和保教计划', eachStart, {
      side: 'assisted',
      leavesBehind: ['semesterWorkPlan', 'careTeachingPlan'],
      areas: ['managementSystems'],
    }),
    task(
      'committees',
      '完善园务会、教代会、家长委员会、安全小组',
      { kind: 'semester', semester: 1 },
      {
        side: 'assisted',
        leavesBehind: ['committees'],
        areas: ['managementSystems'],
      },
    ),
    task(
      'regulations',
      '健全教研、财务管理、幼儿接送、卫生安全、家园联系制度',
      { kind: 'semester', semester: 1 },
      {
        side: 'assisted',
        leavesBehind: ['regulations'],
        areas: ['managementSystems'],
      },
    ),
    task(
      'growth-files',
      '建立幼儿成长档案',
      { kind: 'semester', semester: 1 },
      {
        side: 'assisted',
        leavesBehind: ['growthFiles'],
        areas: ['childObservation'],
      },
    ),
    task('teacher-training', '开展教师业务培训', eachSemester, {
      leavesBehind: ['trainingRecord'],
      activityType: 'training',
      direction: 'goingOut',
    }),
    task('lessons-brought', '选派教师送课来园，示范教学', eachSemester, {
      leavesBehind: ['lessonRecord'],
      activityType: 'sendTeaching',
      direction: 'goingOut',
      areas: ['lessonDesign'],
    }),
    task(
      'posts-exchanged',
      '双方互派园长和教师',
      { kind: 'stage' },
      {
        side: 'both',
        leavesBehind: ['visitRecord'],
        activityType: 'exchangePost',
        direction: 'both',
      },
    ),
    task('research-together', '教育教学交流研讨', eachSemester, {
      side: 'both',
      leavesBehind: ['researchRecord'],
      activityType: 'jointResearch',
      direction: 'both',
      areas: ['reflectionResearch'],
    }),
    task('own-visits', '到帮扶园观摩学习、参与教研或接受培训', eachSemester, {
      side: 'assisted',
      detail: '定期或按需要随时前往。',
      leavesBehind: ['visitRecord'],
      activityType: 'observationVisit',
      direction: 'invitingIn',
    }),
    task(
      'mentor-pairs',
      '教师结对，针对需求指导',
      { kind: 'semester', semester: 1 },
      {
        side: 'both',
        leavesBehind: ['mentorPairs'],
      },
    ),
    task(
      'resources-shared',
      '共享人力、物力、信息资源',
      { kind: 'stage' },
      {
        side: 'both',
        leavesBehind: ['sharedResources'],
      },
    ),
  ],
};

/** Plans 1 and 8: the assisted side asks for an exchange of people and lessons. Fits a programme of any length. */
export const exchange: PlanTemplate = {
  code: 'exchange',
  version: 1,
  name: '互派互学计划',
  purpose: '受援园主动请帮扶园来，也派人去，共同提高。',
  side: 'assisted',
  startsIn: null,
  semesters: null,
  idleMonths: idleMonthsDefault,
  policyBases: [],
  principles: ['形式灵活多样', '资源共享', '共同提高', '见到实效'],
  parts: {
    content: ['园务管理、学期指导、送课、教师结对、观摩学习。'],
    goals: ['两园共同提高，帮扶见到实效。'],
    methods: ['互派园长和教师、教育教学交流研讨、示范性教学。'],
    steps: ['了解园情', '互派互学', '看实效'],
    people: ['每园指派专人负责。'],
    measures: ['遇到难题随时提出，及时指导和答复。'],
  },
  goals: [
    goal('management', '管理规范，组织和制度健全', 'managementSystems'),
    goal('teachers', '教师业务能力提高', 'lessonDesign'),
    goal('lead-gains', '帮扶园自身发展', null),
  ],
  quotaSets: ['exchange'],
  effectChecks: [],
  phases: [
    { code: 'launch', kind: 'launch', name: '启动阶段', stages: [learnSituation] },
    { code: 'implementation', kind: 'implementation', name: '实施阶段', stages: [exchangeStage] },
    {
      code: 'summary',
      kind: 'summary',
      name: '总结阶段',
      stages: [
        {
          code: 'effect',
          theme: '看实效',
          objective: '总结双方所得。',
          from: { semester: -1, part: 'end' },
          to: { semester: -1, part: 'end' },
          tasks: [
            task(
              'final-summary',
              '总结双方成效',
              { kind: 'stage' },
              {
                side: 'both',
                weight: 2,
                leavesBehind: ['finalSummary'],
              },
            ),
          ],
        },
      ],
    },
  ],
};
