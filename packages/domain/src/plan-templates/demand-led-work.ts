import type { TemplateStage } from '../plans/plan-template.ts';
import { templateTask as task } from './template-task.ts';

const eachSemester = { kind: 'semester', semester: 'each' } as const;
const goesOut = { direction: 'goingOut' } as const;

/** Plans 2 and 10: what a school year of help on demand holds, from October to May. */
export const demandLedWork: TemplateStage = {
  code: 'help-on-demand',
  theme: '所需帮扶',
  objective: '受援园需要什么就给什么，对象有针对，内容有实效，形式多样。',
  from: { semester: 1, month: 10 },
  to: { semester: 2, month: 5 },
  tasks: [
    task('invited-along', '邀请参加专家讲座、学区教研、科研培训、园内教研', eachSemester, {
      leavesBehind: ['visitRecord'],
      activityType: 'jointResearch',
      direction: 'invitingIn',
      areas: ['reflectionResearch'],
    }),
    task(
      'picture-book-designs',
      '绘本教学同课异构研讨',
      { kind: 'semester', semester: 1 },
      {
        side: 'both',
        leavesBehind: ['lessonRecord'],
        activityType: 'sameLessonDesigns',
        areas: ['lessonDesign'],
      },
    ),
    task(
      'new-teachers-designs',
      '三年内新教师同课异构',
      { kind: 'semester', semester: 2 },
      {
        side: 'both',
        detail: '参加者为任教三年以内的教师。',
        leavesBehind: ['lessonRecord'],
        activityType: 'sameLessonDesigns',
        areas: ['lessonDesign'],
      },
    ),
    task(
      'project-showcase',
      '课题展示课',
      { kind: 'semester', semester: 2 },
      {
        leavesBehind: ['showcaseRecord'],
        activityType: 'showcase',
        direction: 'invitingIn',
        areas: ['reflectionResearch'],
      },
    ),
    task(
      'skills-training',
      '教师技能技巧培训，备好材料',
      { kind: 'semester', semester: 1 },
      {
        leavesBehind: ['trainingRecord'],
        activityType: 'training',
        direction: 'invitingIn',
      },
    ),
    task(
      'skills-contest',
      '教师技能竞赛',
      { kind: 'semester', semester: 2 },
      {
        side: 'both',
        leavesBehind: ['showcaseRecord'],
        activityType: 'contest',
      },
    ),
    task(
      'district-research-hosted',
      '把学区教研放到受援园举行',
      { kind: 'semester', semester: 2 },
      {
        side: 'both',
        leavesBehind: ['researchRecord'],
        activityType: 'jointResearch',
        ...goesOut,
        areas: ['reflectionResearch'],
      },
    ),
    task(
      'special-character',
      '共同选定特色目标，随时切磋',
      { kind: 'stage' },
      {
        side: 'both',
        leavesBehind: ['specialCharacter'],
        areas: ['curriculumCharacter'],
      },
    ),
    task(
      'project-led',
      '带一名年轻教师选课题、做课题',
      { kind: 'stage' },
      {
        side: 'assisted',
        leavesBehind: ['researchProject'],
        areas: ['reflectionResearch'],
      },
    ),
    task('lessons-sent', '送教学活动：现场指导、说课、评课', eachSemester, {
      leavesBehind: ['lessonRecord'],
      activityType: 'sendTeaching',
      ...goesOut,
      areas: ['lessonDesign'],
    }),
    task('management-sent', '送管理经验：业务、教研、科研的管理', eachSemester, {
      detail: '送上课题记录册、资料整理样表供参考。',
      leavesBehind: ['guidanceRecord'],
      activityType: 'sendTeaching',
      ...goesOut,
      areas: ['managementSystems', 'reflectionResearch'],
    }),
    task(
      'health-guidance',
      '上门辅导后勤与卫生保健',
      { kind: 'semester', semester: 1 },
      {
        owner: 'healthWorker',
        leavesBehind: ['guidanceRecord'],
        activityType: 'training',
        ...goesOut,
        areas: ['healthSafety'],
      },
    ),
    task(
      'lead-visited',
      '邀请受援园领导、教师来园参观',
      { kind: 'semester', semester: 1 },
      {
        leavesBehind: ['visitRecord'],
        activityType: 'observationVisit',
        direction: 'invitingIn',
        side: 'assisted',
        areas: ['curriculumCharacter'],
      },
    ),
    task(
      'guidance-group-visit',
      '指导小组登门查看，提出建设性意见',
      { kind: 'semester', semester: 2 },
      {
        leavesBehind: ['siteVisit'],
        activityType: 'siteVisit',
        ...goesOut,
        areas: ['curriculumCharacter'],
      },
    ),
    task(
      'resources-shared',
      '共享软资源',
      { kind: 'stage' },
      {
        leavesBehind: ['sharedResources'],
      },
    ),
  ],
};
