import type { TemplateStage } from '../plans/plan-template.ts';
import { templateTask as task } from './template-task.ts';

/** Plan 6 helps two of its four kindergartens against primary-school-like teaching: the private and the bureau's own. */
const educationRun = { ownerships: ['private', 'inclusivePrivate', 'public'] } as const;
/** And the two that offices, the army and enterprises run with research that works. */
const institutionRun = { ownerships: ['institution', 'collective'] } as const;

/** Plan 6, second phase, (三): September to December of the second year. */
export const themedGuidance: TemplateStage = {
  code: 'themed-guidance',
  theme: '强化专题指导',
  objective: '针对前期调研解决各园困惑，加强教研指导，督导常规工作的组织与实施。',
  from: { semester: 4, month: 9 },
  to: { semester: 4, month: 12 },
  tasks: [
    task(
      'difficulties-listed',
      '对照前期调研，列出各园困惑并逐项安排指导',
      { kind: 'month', semester: 4, month: 9 },
      { side: 'both', leavesBehind: ['assistancePlan'] },
    ),
    task(
      'principals-half-day',
      '受援园园长到本园跟班半日，观摩教学活动',
      { kind: 'month', semester: 4, month: 9 },
      {
        side: 'assisted',
        owner: 'principal',
        group: true,
        leavesBehind: ['shadowingRecord'],
        activityType: 'shadowing',
        direction: 'invitingIn',
        areas: ['managementSystems'],
      },
    ),
    task(
      'against-primary-teaching',
      '研讨与经验分享：如何克服小学化倾向',
      { kind: 'month', semester: 4, month: 10 },
      {
        side: 'both',
        scope: educationRun,
        leavesBehind: ['researchRecord'],
        activityType: 'jointResearch',
        areas: ['curriculumCharacter'],
      },
    ),
    task(
      'parent-work',
      '引领家长讲座、书香校园、家长开放日的开展',
      { kind: 'month', semester: 4, month: 11 },
      {
        side: 'both',
        scope: educationRun,
        leavesBehind: ['parentWorkRecord'],
        activityType: 'parentWork',
        areas: ['homeCooperation'],
      },
    ),
    task(
      'research-that-works',
      '帮助解决教研活动的组织与实效',
      { kind: 'month', semester: 4, month: 10 },
      {
        side: 'both',
        scope: institutionRun,
        leavesBehind: ['researchRecord'],
        activityType: 'jointResearch',
        areas: ['reflectionResearch'],
      },
    ),
    task(
      'routine-inspection',
      '督导常规工作的组织与实施',
      { kind: 'month', semester: 4, month: 10 },
      {
        leavesBehind: ['inspectionRecord'],
        activityType: 'inspection',
        direction: 'goingOut',
        areas: ['dailyRoutineCare', 'classManagement'],
      },
    ),
    task(
      'same-lesson-designs',
      '公办与民办“同课异构”观摩研讨，以园为单位',
      { kind: 'month', semester: 4, month: 11 },
      {
        side: 'both',
        weight: 2,
        leavesBehind: ['lessonRecord'],
        activityType: 'sameLessonDesigns',
        areas: ['lessonDesign'],
      },
    ),
    task(
      'teacher-training',
      '教师培训：保育教育常规，区域活动的实践与探究',
      { kind: 'monthPart', semester: 4, month: 11, part: 'last' },
      {
        detail: '两个专题；重点在区角设置、内容选择、材料投放。',
        group: true,
        leavesBehind: ['trainingRecord'],
        activityType: 'training',
        areas: ['dailyRoutineCare', 'environmentAreas'],
      },
    ),
    task(
      'lesson-commentary',
      '优秀教师、学科带头人现场点评观摩课',
      { kind: 'month', semester: 4, month: 12 },
      {
        owner: 'backboneTeacher',
        leavesBehind: ['feedback'],
        activityType: 'commentary',
        areas: ['lessonDesign'],
      },
    ),
    task(
      'mini-lectures',
      '优秀教师、学科带头人作微型讲座',
      { kind: 'month', semester: 4, month: 12 },
      {
        owner: 'backboneTeacher',
        leavesBehind: ['lectureMaterial'],
        activityType: 'miniLecture',
        areas: ['lessonDesign'],
      },
    ),
  ],
};

/** Plan 6, second phase, (四): March to June of the third year. */
export const mentorPairing: TemplateStage = {
  code: 'mentor-pairing',
  theme: '师徒结对指导',
  objective: '骨干教师与帮教教师结成师徒，手把手提高教学技能。',
  from: { semester: 5, month: 3 },
  to: { semester: 5, month: 6 },
  tasks: [
    task(
      'mentor-pairs',
      '受援园各推荐数名骨干教师，与帮扶园帮教教师结对',
      { kind: 'monthPart', semester: 5, month: 3, part: 'middle' },
      { side: 'both', weight: 2, leavesBehind: ['mentorPairs'] },
    ),
    task(
      'signing-ceremony',
      '举行“师徒结对”签约仪式',
      { kind: 'monthPart', semester: 5, month: 3, part: 'last' },
      {
        side: 'both',
        group: true,
        leavesBehind: ['signingCeremony'],
        activityType: 'signingCeremony',
      },
    ),
    task(
      'backbone-shadowing',
      '受援园骨干教师跟班学习',
      { kind: 'month', semester: 5, month: 4 },
      {
        side: 'assisted',
        leavesBehind: ['shadowingRecord'],
        activityType: 'shadowing',
        direction: 'invitingIn',
        areas: ['lessonDesign'],
      },
    ),
    task(
      'five-foci-observation',
      '“走下去听课”：帮教教师听课、评课',
      { kind: 'month', semester: 5, month: 5 },
      {
        detail: '从备课、活动设计、活动准备、活动组织、活动反思五处指导。',
        owner: 'backboneTeacher',
        weight: 2,
        leavesBehind: ['lessonObservations'],
        activityType: 'lessonObservation',
        direction: 'goingOut',
        areas: ['lessonDesign', 'reflectionResearch'],
      },
    ),
    task(
      'showcase',
      '开展结对教学展示活动',
      { kind: 'month', semester: 5, month: 6 },
      {
        side: 'both',
        group: true,
        leavesBehind: ['showcaseRecord'],
        activityType: 'showcase',
        areas: ['lessonDesign'],
      },
    ),
  ],
};
