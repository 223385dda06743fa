import { idleMonthsDefault, type PlanTemplate, type TemplateStage } from '../plans/plan-template.ts';
import { demandLedWork } from './demand-led-work.ts';
import { templateGoal as goal } from './template-goal.ts';
import { templateTask as task } from './template-task.ts';

const month = (semester: number, number: number) => ({ kind: 'month', semester, month: number }) as const;

const begin: TemplateStage = {
  code: 'begin',
  theme: '措施到位',
  objective: '组建领导小组，实地考察，签协议，定计划。',
  from: { semester: 1, month: 9 },
  to: { semester: 1, month: 9 },
  tasks: [
    task('leading-group', '共同成立结对帮扶领导小组', month(1, 9), {
      side: 'both',
      leavesBehind: ['leadingGroup'],
      activityType: 'meeting',
    }),
    task('situation-visited', '领导小组实地考察与交流，摸清需求', month(1, 9), {
      side: 'both',
      detail: '看人员、园舍、日常工作，记下强项、弱项和急需。',
      leavesBehind: ['needsSurvey', 'siteVisit'],
      activityType: 'siteVisit',
      direction: 'goingOut',
    }),
    task('agreement', '签订结对协议书，明确双方职责', month(1, 9), {
      side: 'both',
      weight: 2,
      leavesBehind: ['agreement'],
    }),
    task('joint-plan', '按需求共同制定帮扶计划', month(1, 9), {
      side: 'both',
      weight: 2,
      leavesBehind: ['assistancePlan'],
    }),
    task('responsibilities', '按需求定人定领域', month(1, 9), {
      detail: '业务管理与资料整理、后勤与卫生保健等，一人可管几项，一项可有几人。',
      leavesBehind: ['responsibilities'],
    }),
    task('mentor-pairs', '年级组长与受援园骨干教师结对', month(1, 9), {
      side: 'both',
      leavesBehind: ['mentorPairs'],
    }),
  ],
};

const conclude: TemplateStage = {
  code: 'conclude',
  theme: '初见成效',
  objective: '总结一年，双方所得都写下来，继续结对。',
  from: { semester: 2, month: 6 },
  to: { semester: 2, month: 6 },
  tasks: [
    task('year-summary', '写成学年总结：受援园的变化，帮扶园的收获', month(2, 6), {
      side: 'both',
      weight: 2,
      leavesBehind: ['finalSummary'],
    }),
    task('go-on', '商定下一步，继续结对', month(2, 6), { side: 'both', leavesBehind: ['nextPlan'] }),
  ],
};

/** Plans 2 and 10: one school year, led by what the assisted side needs. */
export const demandLed: PlanTemplate = {
  code: 'demandLed',
  version: 1,
  name: '按需帮扶学年计划',
  purpose: '一个学年，受援园需要什么就安排什么。',
  side: 'lead',
  startsIn: 'autumn',
  semesters: 2,
  idleMonths: idleMonthsDefault,
  policyBases: [],
  principles: ['对象针对化', '内容实效化', '形式多样化'],
  parts: {
    content: ['教师专业发展、档案资料整理、教研科研、后勤与卫生保健。'],
    goals: ['按需求帮扶，增加帮扶的实效。'],
    methods: ['资源共享、送教下乡、登门指导、展示与竞赛。'],
    steps: ['措施到位', '所需帮扶', '初见成效'],
    people: ['双方领导小组共同担当，责任分工到人。'],
    measures: ['电话、电子邮箱、互访三条渠道保持畅通，有求必应。', '每次活动后当面交流探讨，解决困惑。'],
  },
  goals: [
    goal('professional', '教师专业发展，新教师站稳讲台', 'lessonDesign'),
    goal('files', '档案资料整理规范', 'managementSystems'),
    goal('research', '科研起步，个人课题见成效', 'reflectionResearch'),
    goal('special-character', '办出特色', 'curriculumCharacter'),
    goal('lead-gains', '帮扶园年级组长的管理和指导能力提高', 'managementSystems'),
  ],
  quotaSets: [],
  effectChecks: [],
  phases: [
    { code: 'launch', kind: 'launch', name: '启动阶段', stages: [begin] },
    { code: 'implementation', kind: 'implementation', name: '实施阶段', stages: [demandLedWork] },
    { code: 'summary', kind: 'summary', name: '总结阶段', stages: [conclude] },
  ],
};
