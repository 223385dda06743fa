import type { TemplatePhase } from '../plans/plan-template.ts';
import { templateTask as task } from './template-task.ts';

/** Plan 6, first phase: March to June of the first year. */
export const threeYearsLaunch: TemplatePhase = {
  code: 'launch',
  kind: 'launch',
  name: '启动阶段',
  stages: [
    {
      code: 'standardise-management',
      theme: '规范园务管理',
      objective: '更新管理理念，建立健全制度，使受援园的园务管理逐步规范。',
      from: { semester: 1, month: 3 },
      to: { semester: 1, month: 6 },
      tasks: [
        task(
          'leading-group',
          '成立结对帮扶领导小组',
          { kind: 'monthPart', semester: 1, month: 3, part: 'first' },
          {
            detail: '定组长、副组长和成员，受援园各派一名组长，班级教师参加；指派专人联系。',
            owner: 'principal',
            group: true,
            leavesBehind: ['leadingGroup'],
            activityType: 'meeting',
            areas: ['managementSystems'],
          },
        ),
        task(
          'lead-rules',
          '议定本园帮扶工作制度',
          { kind: 'monthPart', semester: 1, month: 3, part: 'middle' },
          {
            owner: 'leadingGroupHead',
            group: true,
            leavesBehind: ['leadRules'],
            areas: ['managementSystems'],
          },
        ),
        task(
          'needs-survey',
          '请受援园填写调查表，并与之座谈',
          { kind: 'monthPart', semester: 1, month: 3, part: 'middle' },
          {
            side: 'both',
            detail: '可用实地考察、座谈、访谈、查阅档案、观摩课五种方法。',
            leavesBehind: ['needsSurvey', 'surveyTalk'],
            activityType: 'meeting',
          },
        ),
        task(
          'implementation-scheme',
          '拟定切实可行的帮扶实施方案',
          { kind: 'monthPart', semester: 1, month: 3, part: 'last' },
          {
            detail: '写明任务、目标、步骤和各项工作的责任人。',
            owner: 'contactPerson',
            weight: 2,
            leavesBehind: ['implementationScheme'],
          },
        ),
        task(
          'agreement',
          '签订结对帮扶协议',
          { kind: 'day', semester: 1, month: 3, day: 31 },
          {
            side: 'both',
            detail: '采用“爱心拉手”帮扶协议的样式，写明双方职责。',
            weight: 2,
            leavesBehind: ['agreement'],
          },
        ),
        task(
          'first-visits',
          '“走出去”：深入受援园了解园情并研讨',
          { kind: 'month', semester: 1, month: 4 },
          {
            leavesBehind: ['siteVisit'],
            activityType: 'siteVisit',
            direction: 'goingOut',
          },
        ),
        task(
          'development-plan',
          '受援园拟定三年发展规划',
          { kind: 'month', semester: 1, month: 5 },
          {
            side: 'assisted',
            detail: '由帮扶园指导，结合本园实际。',
            owner: 'principal',
            weight: 2,
            leavesBehind: ['developmentPlan'],
            areas: ['managementSystems'],
          },
        ),
        task(
          'organisation-gaps',
          '对照五个组织、六项制度，找出受援园的缺项',
          { kind: 'month', semester: 1, month: 5 },
          {
            side: 'both',
            detail:
              '组织：园务会、教研组、教代会、家长委员会、安全领导小组；制度：教研、档案、财务、入园、卫生安全、家园联系。',
            areas: ['managementSystems'],
          },
        ),
        task(
          'mindset-session',
          '转变思维模式，树立新形象：两园园长专题研讨',
          { kind: 'month', semester: 1, month: 6 },
          {
            side: 'both',
            leavesBehind: ['mindsetSession'],
            activityType: 'meeting',
            areas: ['managementSystems'],
          },
        ),
      ],
    },
  ],
};
