import { idleMonthsDefault, type PlanTemplate, type TemplateStage } from '../plans/plan-template.ts';
import { templateGoal as goal } from './template-goal.ts';
import { nationalPolicyBases, templateTask as task } from './template-task.ts';

const semester = { kind: 'semester', semester: 'each' } as const;

const prepare: TemplateStage = {
  code: 'prepare',
  theme: '细化计划',
  objective: '双方把方案细化到本园，建立专门的帮扶档案。',
  from: { semester: 1, part: 'start' },
  to: { semester: 1, part: 'start' },
  tasks: [
    task(
      'action-plan',
      '细化帮扶计划的六个部分',
      { kind: 'stage' },
      {
        side: 'both',
        detail: '活动内容、目标、方法、步骤、人员安排、措施要求。',
        weight: 2,
        leavesBehind: ['assistancePlan'],
      },
    ),
    task('archive-opened', '建立专门的帮扶档案，按活动类别立卷', { kind: 'stage' }, { side: 'both' }),
    task(
      'equipment-checked',
      '对照市级优质园标准核对园舍、设施、设备和物品',
      { kind: 'stage' },
      {
        side: 'assisted',
        owner: 'logistics',
        leavesBehind: ['equipmentChecklist'],
      },
    ),
  ],
};

const assist: TemplateStage = {
  code: 'assist',
  theme: '多种形式帮扶',
  objective: '改善办园条件，提高管理水平，提升教师素养，增进城乡幼儿交流。',
  from: { semester: 1, part: 'middle' },
  to: { semester: -1, part: 'middle' },
  tasks: [
    task('management-guidance', '派骨干到受援园指导管理', semester, {
      leavesBehind: ['guidanceRecord'],
      activityType: 'secondment',
      direction: 'goingOut',
      areas: ['managementSystems'],
    }),
    task('principal-visit', '受援园园长到城区园观摩管理', semester, {
      side: 'assisted',
      owner: 'principal',
      leavesBehind: ['visitRecord'],
      activityType: 'observationVisit',
      direction: 'invitingIn',
      areas: ['managementSystems'],
    }),
    task(
      'regulations',
      '健全规章制度，管理科学化、制度化、规范化',
      { kind: 'stage' },
      {
        side: 'assisted',
        leavesBehind: ['regulations'],
        areas: ['managementSystems'],
      },
    ),
    task('learning-places', '提供观摩、听课、说课、跟班学习的机会', semester, {
      side: 'assisted',
      detail: '城区园安排名额和后勤，受援园派教师。',
      leavesBehind: ['shadowingRecord'],
      activityType: 'shadowing',
      direction: 'invitingIn',
      areas: ['lessonDesign'],
    }),
    task('lessons-brought', '骨干教师下园上示范课，交流教研信息', semester, {
      owner: 'backboneTeacher',
      leavesBehind: ['lessonRecord'],
      activityType: 'demonstrationLesson',
      direction: 'goingOut',
      areas: ['lessonDesign'],
    }),
    task('children-meet', '城乡幼儿互赠书画、参观交流', semester, {
      side: 'both',
      leavesBehind: ['childActivityRecord'],
      activityType: 'childExchange',
    }),
    task('research-sessions', '开展专题研讨，有方案、计划和每次的过程资料', semester, {
      side: 'assisted',
      owner: 'researchLeader',
      leavesBehind: ['researchRecord'],
      activityType: 'jointResearch',
      areas: ['reflectionResearch'],
    }),
    task('parent-work', '家长工作有计划、有活动、有总结', semester, {
      side: 'assisted',
      leavesBehind: ['parentWorkRecord'],
      activityType: 'parentWork',
      areas: ['homeCooperation'],
    }),
    task(
      'special-character',
      '特色建设有方案、有过程、有成效',
      { kind: 'stage' },
      {
        side: 'assisted',
        leavesBehind: ['specialCharacter'],
        areas: ['curriculumCharacter'],
      },
    ),
    task(
      'equipment-completed',
      '备齐幼儿学习生活所需的设施、设备和物品',
      { kind: 'stage' },
      {
        side: 'assisted',
        owner: 'logistics',
        leavesBehind: ['equipmentChecklist'],
      },
    ),
    task(
      'donation',
      '按需捐赠',
      { kind: 'stage' },
      {
        leavesBehind: ['donationList'],
        activityType: 'donation',
        direction: 'goingOut',
      },
    ),
  ],
};

const check: TemplateStage = {
  code: 'check',
  theme: '效果检测',
  objective: '两园分别检测效果，捆绑考核，归档总结。',
  from: { semester: -1, part: 'end' },
  to: { semester: -1, part: 'end' },
  tasks: [
    task(
      'effect-checks',
      '对照两份清单检测帮扶效果',
      { kind: 'stage' },
      {
        side: 'both',
        leavesBehind: ['inspectionRecord'],
        activityType: 'inspection',
      },
    ),
    task(
      'archive',
      '各类活动分别建档立卷',
      { kind: 'stage' },
      {
        side: 'both',
        detail: '有计划、有措施、有记录、有总结。',
        leavesBehind: ['archive'],
        areas: ['managementSystems'],
      },
    ),
    task(
      'final-summary',
      '总结帮扶工作，接受捆绑式考核',
      { kind: 'stage' },
      {
        side: 'both',
        weight: 2,
        leavesBehind: ['finalSummary'],
      },
    ),
  ],
};

/** Plan 3: town kindergartens with rural ones, checked on both sides. Fits a programme of any length. */
export const urbanRural: PlanTemplate = {
  code: 'urbanRural',
  version: 1,
  name: '城乡结对帮扶计划',
  purpose: '城区优质园带动农村薄弱园，两边各有检测清单，捆绑考核。',
  side: 'both',
  startsIn: null,
  semesters: null,
  idleMonths: idleMonthsDefault,
  policyBases: nationalPolicyBases,
  principles: ['以示范园为龙头，专业引领', '以互助交流活动为载体', '相互促进，共同提高'],
  parts: {
    content: ['教学观摩、业务培训、送教下乡、师徒结对、捐赠。'],
    goals: ['相对薄弱幼儿园的办园水平和保教质量提高；农村教师的朴实作风也影响城区教师。'],
    methods: ['派骨干下园指导，请园长来园观摩，教师跟班，讲座、示范课、教研信息送下去。'],
    steps: ['细化计划', '多种形式帮扶', '效果检测与总结'],
    people: ['每月有专人看一日活动；跟班教师的后勤有人负责。'],
    measures: ['各类活动有计划、有措施、有记录、有总结，分别建档立卷。'],
  },
  goals: [
    goal('facilities', '办园条件达到市级优质园标准', 'environmentAreas'),
    goal('management', '管理科学化、制度化、规范化', 'managementSystems'),
    goal('excellent-lessons', '优课率达到三成', 'lessonDesign', 'excellentLessonRate'),
    goal('qualified-lessons', '课堂合格率达到百分之百', 'lessonDesign', 'qualifiedLessonRate'),
    goal('papers', '每学年有论文在市级以上发表或获奖', 'reflectionResearch', 'papersPerSchoolYear'),
    goal('children', '幼儿综合素养提高，城乡幼儿互相学习', 'childObservation'),
    goal('lead-gains', '城区教师受到农村教师作风的影响', 'professionalEthics'),
  ],
  quotaSets: ['urbanRural'],
  effectChecks: ['urbanRuralAssisted', 'urbanRuralLead'],
  phases: [
    { code: 'launch', kind: 'launch', name: '启动阶段', stages: [prepare] },
    { code: 'implementation', kind: 'implementation', name: '实施阶段', stages: [assist] },
    { code: 'summary', kind: 'summary', name: '检测总结阶段', stages: [check] },
  ],
};
