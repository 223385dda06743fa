import { idleMonthsDefault, type PlanTemplate, type TemplatePhase } from '../plans/plan-template.ts';
import { templateGoal as goal } from './template-goal.ts';
import { nationalPolicyBases, templateTask as task } from './template-task.ts';
import { mentorPairing, themedGuidance } from './three-years-guidance.ts';
import { createEnvironment, renewIdeas } from './three-years-ideas.ts';
import { threeYearsLaunch } from './three-years-launch.ts';

const summary: TemplatePhase = {
  code: 'summary',
  kind: 'summary',
  name: '总结推广阶段',
  stages: [
    {
      code: 'review-and-spread',
      theme: '经验总结推广',
      objective: '完善资料，总结汇报，推广好做法。',
      from: { semester: 6, month: 9 },
      to: { semester: 6, month: 12 },
      tasks: [
        task(
          'archive',
          '指导受援园完善资料，帮扶档案整理归档',
          { kind: 'month', semester: 6, month: 10 },
          {
            side: 'both',
            detail: '分类整理，分别建档立卷：有计划、有措施、有记录、有总结。',
            weight: 2,
            leavesBehind: ['archive'],
            areas: ['managementSystems'],
          },
        ),
        task(
          'good-practice',
          '收集好做法、好经验和典型事例',
          { kind: 'month', semester: 6, month: 10 },
          { side: 'both', leavesBehind: ['goodPractice'] },
        ),
        task(
          'final-summary',
          '写成帮扶工作总结并汇报',
          { kind: 'month', semester: 6, month: 11 },
          { side: 'both', weight: 2, leavesBehind: ['finalSummary'] },
        ),
        task(
          'inspection',
          '迎接检查',
          { kind: 'monthPart', semester: 6, month: 12, part: 'first' },
          { side: 'both', leavesBehind: ['inspectionRecord'], activityType: 'inspection' },
        ),
        task(
          'bulletins',
          '编发结对帮扶简报，交流经验',
          { kind: 'month', semester: 6, month: 12 },
          { group: true, leavesBehind: ['bulletin'] },
        ),
      ],
    },
  ],
};

/** Plan 6 in full: three years from March of the first to December of the third, for a lead and its group. */
export const threeYears: PlanTemplate = {
  code: 'threeYears',
  version: 1,
  name: '三年结对帮扶计划',
  purpose: '优质园带动一片：三年分启动、实施、总结推广三个阶段，每学期落实“五个一”。',
  side: 'lead',
  startsIn: 'spring',
  semesters: 6,
  idleMonths: idleMonthsDefault,
  policyBases: nationalPolicyBases,
  principles: ['高度重视，精心组织', '结对帮扶，重在过程', '制订方案，抓好落实', '建立档案，做好总结'],
  parts: {
    content: ['园务管理', '保育教育', '教师队伍', '环境创设与区域活动', '教研与师徒结对'],
    goals: ['缩小地区、城乡、园际之间的差距，共享优质资源，帮扶双方共同提高。'],
    methods: ['教学观摩、同课异构、跟班学习、业务培训、送教下乡、师徒结对、网上交流等形式灵活运用。'],
    steps: ['启动阶段三月至六月', '实施阶段四个学期，每学期一个主题', '总结推广阶段九月至十二月'],
    people: ['领导小组设组长、副组长、成员，受援园各有组长；指派专人联系；每项工作有责任人。'],
    measures: [
      '制定一个帮扶方案，完善一套制度，互派学习落实“五个一”。',
      '综合指导时派保健医、保育教师指导安全、卫生保健、疾病预防与消毒。',
      '跟班教师参加对方园的教研和集中学习；专题讲座按受援园需求安排。',
      '每学期末分析开展情况、成效和问题，形成总结；及时帮助解决困难和问题。',
      '在人、财、物上给予支持。',
    ],
  },
  goals: [
    goal('no-primary-teaching', '保育教育中扭转小学化倾向', 'curriculumCharacter'),
    goal('management', '园务管理趋于规范，办园有制度', 'managementSystems'),
    goal('teaching-skills', '教师教育技能和教学水平提高', 'lessonDesign'),
    goal('ideas', '教育理念更新', 'professionalEthics'),
    goal('routine', '常规工作有序', 'classManagement'),
    goal('papers-and-files', '资料建档完整', 'managementSystems'),
    goal('environment', '环境创设改善', 'environmentAreas'),
    goal('learning-areas', '区角活动组织得法', 'environmentAreas'),
    goal('four-designs', '做好顶层、路径、制度、环境四个设计，办有文化的教育', 'curriculumCharacter'),
    goal('lead-gains', '帮扶园自身办园水平同步提升', null),
  ],
  quotaSets: ['fiveOnes'],
  effectChecks: [],
  phases: [
    threeYearsLaunch,
    {
      code: 'implementation',
      kind: 'implementation',
      name: '实施阶段',
      stages: [renewIdeas, createEnvironment, themedGuidance, mentorPairing],
    },
    summary,
  ],
};
