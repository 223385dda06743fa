import type { TemplateStage } from '../plans/plan-template.ts';
import { templateTask as task } from './template-task.ts';

/** Plan 6, second phase, (一): September to December of the first year. */
export const renewIdeas: TemplateStage = {
  code: 'renew-ideas',
  theme: '提升教育理念',
  objective: '更新教师观念，树立“一日活动皆课程”的理念。',
  from: { semester: 2, month: 9 },
  to: { semester: 2, month: 12 },
  tasks: [
    task(
      'semester-plans',
      '帮助受援园制定适合本园的学期园务计划和保教计划',
      { kind: 'month', semester: 2, month: 9 },
      {
        side: 'both',
        leavesBehind: ['semesterWorkPlan', 'careTeachingPlan'],
        activityType: 'comprehensiveGuidance',
        direction: 'goingOut',
        areas: ['managementSystems'],
      },
    ),
    task(
      'bureau-return',
      '把双方基本情况制表报送教育局',
      { kind: 'month', semester: 2, month: 9 },
      {
        detail: '园所名单、在园幼儿数、教职工数、负责人、联系电话。',
        owner: 'contactPerson',
        group: true,
        leavesBehind: ['bureauReturn'],
      },
    ),
    task(
      'daily-schedule',
      '依据指南规范幼儿一日生活安排和周次教学安排',
      { kind: 'month', semester: 2, month: 10 },
      {
        side: 'both',
        leavesBehind: ['dailySchedule', 'weeklySchedule'],
        activityType: 'dailyRoutineVisit',
        direction: 'goingOut',
        areas: ['dailyRoutineCare'],
      },
    ),
    task(
      'daily-routine-research',
      '联合教研：落实指南精神，优化幼儿一日活动',
      { kind: 'month', semester: 2, month: 11 },
      {
        detail: '请受援园参加本园园本教研，用头脑风暴的形式，为教研员作示范引领。',
        group: true,
        weight: 2,
        leavesBehind: ['researchRecord'],
        activityType: 'jointResearch',
        direction: 'invitingIn',
        areas: ['dailyRoutineCare', 'reflectionResearch'],
      },
    ),
    task(
      'organisation-complete',
      '补齐五个组织和六项制度',
      { kind: 'month', semester: 2, month: 12 },
      {
        side: 'assisted',
        detail: '对照启动阶段找出的缺项，逐项建立。',
        leavesBehind: ['committees', 'regulations'],
        areas: ['managementSystems'],
      },
    ),
  ],
};

/** Plan 6, second phase, (二): March to June of the second year. */
export const createEnvironment: TemplateStage = {
  code: 'create-environment',
  theme: '创设教育环境',
  objective: '改变环境创设的观念，因地制宜创设室内外环境，改善园内环境。',
  from: { semester: 3, month: 3 },
  to: { semester: 3, month: 6 },
  tasks: [
    task(
      'environment-shadowing',
      '“请进来”：受援园各派两名教师跟班，看环境创设和区域活动',
      { kind: 'month', semester: 3, month: 3 },
      {
        side: 'assisted',
        leavesBehind: ['shadowingRecord'],
        activityType: 'shadowing',
        direction: 'invitingIn',
        areas: ['environmentAreas'],
      },
    ),
    task(
      'environment-guidance',
      '到受援园指导环境创设',
      { kind: 'month', semester: 3, month: 4 },
      {
        leavesBehind: ['guidanceRecord'],
        activityType: 'environmentWork',
        direction: 'goingOut',
        areas: ['environmentAreas'],
      },
    ),
    task(
      'areas-lecture',
      '专题讲座：区域活动的实践与探究',
      { kind: 'monthPart', semester: 3, month: 4, part: 'last' },
      {
        detail: '课程改革的趋势，区域活动的意义、步骤与策略；重点在区角设置、内容选择、材料投放。',
        leavesBehind: ['lectureMaterial'],
        activityType: 'lecture',
        direction: 'goingOut',
        areas: ['environmentAreas'],
      },
    ),
    task(
      'material-making',
      '指导教师自制区域材料、户外材料和教玩具',
      { kind: 'month', semester: 3, month: 5 },
      {
        side: 'both',
        leavesBehind: ['madeMaterials'],
        activityType: 'materialMaking',
        areas: ['environmentAreas', 'playSupport'],
      },
    ),
    task(
      'areas-demonstration',
      '“请进来”：每所示范园各上一节区域活动观摩课',
      { kind: 'monthPart', semester: 3, month: 6, part: 'first' },
      {
        detail: '从区角设置、内容选择、材料投放、活动开展四处手把手帮教。',
        group: true,
        weight: 2,
        leavesBehind: ['lessonRecord'],
        activityType: 'demonstrationLesson',
        direction: 'invitingIn',
        areas: ['environmentAreas', 'lessonDesign'],
      },
    ),
    task(
      'stage-report',
      '受援园作阶段工作汇报',
      { kind: 'monthPart', semester: 3, month: 6, part: 'last' },
      { side: 'assisted', owner: 'principal', leavesBehind: ['stageReport'] },
    ),
  ],
};
