import type { ActivityType } from '../activities/activity-type.ts';
import type { QuotaRule, QuotaSet, QuotaSetCode, RecordKind } from './quota-set.ts';
import type { QuotaWindowRule } from './quota-window-rule.ts';

const semester = { kind: 'semester' } as const;
const month = { kind: 'month' } as const;

const duty = (
  code: string,
  text: string,
  kinds: readonly ActivityType[],
  side: 'lead' | 'assisted',
  more: Partial<QuotaRule> = {},
): QuotaRule => ({
  code,
  text,
  kinds,
  side,
  measure: 'count',
  minimum: 1,
  window: semester,
  scope: 'partnership',
  areas: [],
  conditions: [],
  ...more,
});

const pairDuty = (
  code: string,
  text: string,
  kinds: readonly RecordKind[],
  side: 'mentor' | 'mentee',
  minimum: number,
  window: QuotaWindowRule,
): QuotaRule => ({
  code,
  text,
  kinds,
  side,
  measure: 'count',
  minimum,
  window,
  scope: 'mentorPair',
  areas: [],
  conditions: [],
});

/** 五个一 (plan 6, 四·3): each of the five once a semester. */
const fiveOnes: QuotaSet<'fiveOnes'> = {
  code: 'fiveOnes',
  version: 1,
  name: '五个一',
  rules: [
    duty('comprehensive-guidance', '学期初一次综合指导', ['comprehensiveGuidance'], 'lead', {
      window: { kind: 'semesterPart', part: 'start' },
    }),
    duty('week-of-shadowing', '学期中跟班学习一周', ['shadowing'], 'assisted', {
      window: { kind: 'semesterPart', part: 'middle' },
      conditions: ['aWeek'],
    }),
    duty('lecture', '一次专题讲座', ['lecture'], 'lead'),
    duty('send-teaching', '一次送教', ['sendTeaching'], 'lead'),
    duty('observation-visit', '一次观摩学习', ['observationVisit'], 'assisted', {
      areas: ['dailyRoutineCare', 'environmentAreas', 'playSupport'],
    }),
  ],
};

/** What the lead side owes in the urban–rural scheme (plan 3, 五). */
const urbanRural: QuotaSet<'urbanRural'> = {
  code: 'urbanRural',
  version: 1,
  name: '城乡结对指标',
  rules: [
    duty('daily-routine-visit', '每月专人看一日活动', ['dailyRoutineVisit'], 'lead', {
      window: month,
      conditions: ['namedPerson'],
    }),
    duty(
      'class-hours-sent',
      '每学期送教不少于 10 课时',
      ['sendTeaching', 'demonstrationLesson', 'sameLessonDesigns'],
      'lead',
      { measure: 'classHours', minimum: 10 },
    ),
    duty('lectures-on-request', '每学期按需专题讲座两次', ['lecture'], 'lead', {
      minimum: 2,
      conditions: ['onRequest'],
    }),
  ],
};

/** Plans 1 and 8: lessons are brought every semester. */
const exchange: QuotaSet<'exchange'> = {
  code: 'exchange',
  version: 1,
  name: '互派互学指标',
  rules: [duty('lesson-delivery', '每学期至少一次送课', ['sendTeaching', 'demonstrationLesson'], 'lead')],
};

/** Plan 7: twelve backbone teachers in one semester, for all kindergartens of the township together. */
const townshipSemester: QuotaSet<'townshipSemester'> = {
  code: 'townshipSemester',
  version: 1,
  name: '镇域学期指标',
  rules: [
    duty('backbone-demonstrations', '12 名骨干教师上示范课', ['demonstrationLesson'], 'lead', {
      measure: 'persons',
      minimum: 12,
      scope: 'group',
      conditions: ['backboneTeacher'],
    }),
  ],
};

/** Plan 5: teachers go to learn twice in each of three months. */
const learnersYear: QuotaSet<'learnersYear'> = {
  code: 'learnersYear',
  version: 1,
  name: '送出学习指标',
  rules: [
    duty(
      'sent-to-learn',
      '十一月、十二月、五月各送教师学习两次',
      ['shadowing', 'observationVisit', 'study'],
      'assisted',
      { minimum: 2, window: { kind: 'months', months: [11, 12, 5] } },
    ),
  ],
};

/** What mentor and mentee owe each other, counted from their record book. */
const mentorPair: QuotaSet<'mentorPair'> = {
  code: 'mentorPair',
  version: 1,
  name: '师徒结对指标',
  rules: [
    pairDuty('mentor-observes', '师傅每月听徒弟课两次', ['mentorObserves'], 'mentor', 2, month),
    pairDuty('mentee-observes', '徒弟每月听师傅课两次', ['menteeObserves'], 'mentee', 2, month),
    pairDuty('guidance', '师傅每周指导一次', ['guidance'], 'mentor', 1, { kind: 'week' }),
    pairDuty('open-lesson', '徒弟每学期一次公开课', ['openLesson'], 'mentee', 1, semester),
    pairDuty('report-lesson', '徒弟每学期一次汇报课', ['reportLesson'], 'mentee', 1, semester),
    pairDuty('reflection', '徒弟每月一篇反思', ['reflection'], 'mentee', 1, month),
    pairDuty('paper-or-case', '徒弟每学年一篇论文或案例', ['paper', 'case'], 'mentee', 1, {
      kind: 'schoolYear',
    }),
  ],
};

/** The sets a city starts with; every number in them can be changed in a copy. */
export const shippedQuotaSets: { readonly [Code in QuotaSetCode]: QuotaSet<Code> } = {
  fiveOnes,
  urbanRural,
  exchange,
  townshipSemester,
  learnersYear,
  mentorPair,
};
