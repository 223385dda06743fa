import type { ArchiveSubject } from '../archive/archive-subject.ts';
import type { GoalMetric } from '../goals/goal-metric.ts';
import type { PartnershipSide } from '../partnerships/partnership-side.ts';
import type { QuotaSetCode } from '../quotas/quota-set.ts';

/** Where a check's answer comes from; `hand` is answered by a person, with a reason when the answer is no. */
export type EffectCheckSource =
  | { readonly from: 'hand' }
  | { readonly from: 'metric'; readonly metric: Exclude<GoalMetric, 'free'>; readonly target: number }
  | { readonly from: 'quota'; readonly set: QuotaSetCode; readonly rule: string }
  | { readonly from: 'archive'; readonly subjects: readonly ArchiveSubject[] };

/** One thing that is looked at when effect is checked (效果检测). */
export interface EffectCheck {
  readonly code: string;
  readonly text: string;
  readonly source: EffectCheckSource;
  /** A red line fails the whole check, whatever else is well. */
  readonly redLine: boolean;
}

export const effectCheckSetCodes = ['urbanRuralAssisted', 'urbanRuralLead'] as const;
export type EffectCheckSetCode = (typeof effectCheckSetCodes)[number];

/** The checks of one side. */
export interface EffectCheckSet {
  readonly code: EffectCheckSetCode;
  readonly name: string;
  readonly side: PartnershipSide;
  readonly checks: readonly EffectCheck[];
}

const byHand = { from: 'hand' } as const;
const quota = (rule: string): EffectCheckSource => ({ from: 'quota', set: 'urbanRural', rule });
const archive = (...subjects: readonly ArchiveSubject[]): EffectCheckSource => ({
  from: 'archive',
  subjects,
});
const check = (code: string, text: string, source: EffectCheckSource, redLine = false): EffectCheck => ({
  code,
  text,
  source,
  redLine,
});

/** The lists of both sides as the urban–rural scheme has them (plan 3, section 五). */
export const effectCheckSets: Readonly<Record<EffectCheckSetCode, EffectCheckSet>> = {
  urbanRuralAssisted: {
    code: 'urbanRuralAssisted',
    name: '受援园效果检测',
    side: 'assisted',
    checks: [
      check('posts-filled', '各岗位人员配齐配足', byHand),
      check('no-primary-school-teaching', '一日活动没有小学化倾向', byHand, true),
      check('excellent-lessons', '帮扶园所听的课中，优课不少于三成', {
        from: 'metric',
        metric: 'excellentLessonRate',
        target: 30,
      }),
      check('qualified-lessons', '帮扶园所听的课全部合格', {
        from: 'metric',
        metric: 'qualifiedLessonRate',
        target: 100,
      }),
      check('research-papers', '专题研讨有方案，每次研讨有完整过程资料', archive('jointResearch')),
      check('parent-work', '家长工作有计划、有活动、有总结', archive('parentWork')),
      check('special-character', '特色建设有方案、有过程、有成效', archive('specialCharacter')),
      check('papers', '每学年有教师论文在市级以上发表或获奖', {
        from: 'metric',
        metric: 'papersPerSchoolYear',
        target: 1,
      }),
    ],
  },
  urbanRuralLead: {
    code: 'urbanRuralLead',
    name: '帮扶园效果检测',
    side: 'lead',
    checks: [
      check('daily-routine-visits', '每月有专人到受援园看一日活动', quota('daily-routine-visit')),
      check('class-hours-sent', '每学期送教不少于十课时', quota('class-hours-sent')),
      check('shadowing-hosted', '接收跟班教师，并安排好食宿等后勤', byHand),
      check('lectures', '每学期按受援园的要求办两次专题讲座', quota('lectures-on-request')),
      check(
        'process-papers',
        '帮扶工作有计划、有方案、有过程资料',
        archive('sendTeaching', 'lecture', 'dailyRoutineVisit'),
      ),
    ],
  },
};
