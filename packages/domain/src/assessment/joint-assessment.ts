import { closedList } from '../closed-list.ts';
import { type RuleProblem, type Ruling, ruleProblem } from '../rule-codes.ts';

/** Where an item's score comes from; `hand` has no data behind it. */
export const assessmentSources = [
  'assistedEffect',
  'leadEffect',
  'quotas',
  'goals',
  'archive',
  'hand',
] as const;
export type AssessmentSource = (typeof assessmentSources)[number];

/** One weighted item of a joint assessment; weights of all items sum to 100. */
export interface AssessmentItem {
  readonly code: string;
  readonly text: string;
  readonly weight: number;
  readonly source: AssessmentSource;
}

/** The items a city starts with (plan 3 asks for one bound assessment and leaves its items open). */
export const shippedAssessmentItems: readonly AssessmentItem[] = [
  { code: 'assisted-effect', text: '受援园效果检测', weight: 25, source: 'assistedEffect' },
  { code: 'lead-effect', text: '帮扶园效果检测', weight: 20, source: 'leadEffect' },
  { code: 'quotas', text: '活动指标落实', weight: 20, source: 'quotas' },
  { code: 'goals', text: '目标达成', weight: 15, source: 'goals' },
  { code: 'archive', text: '档案完整', weight: 10, source: 'archive' },
  { code: 'working-together', text: '双方协作', weight: 10, source: 'hand' },
];

/** A score from 0 to 100 that a person gives, with the reason why data does not speak, or speaks wrongly. */
export interface HandScore {
  readonly score: number;
  readonly reason: string;
}

/** What data says of each source, 0 to 1; null where it says nothing. */
export type AssessmentFacts = Readonly<Record<Exclude<AssessmentSource, 'hand'>, number | null>>;

export interface ScoredItem extends AssessmentItem {
  /** 0 to 100; null while nobody has given it. */
  readonly score: number | null;
  readonly by: 'data' | 'hand' | null;
  readonly reason: string;
}

export interface AssessmentScore {
  readonly items: readonly ScoredItem[];
  /** 0 to 100 with one decimal, the same for both sides; null while an item is missing. */
  readonly score: number | null;
}

/** Names what keeps items from being used. Path: ['items', '2', 'code']. */
export function assessmentItemProblems(items: readonly AssessmentItem[]): readonly RuleProblem[] {
  const sum = items.reduce((total, { weight }) => total + weight, 0);
  const codes = items.map(({ code }) => code);
  return [
    ...(sum === 100 ? [] : [ruleProblem('weights-not-hundred', ['items'], { sum })]),
    ...codes.flatMap((code, index) =>
      codes.indexOf(code) === index
        ? []
        : [ruleProblem('duplicate', ['items', String(index), 'code'], { value: code })],
    ),
  ];
}

/** Scores the items: a score by hand with its reason goes before what data says; one score for both sides. */
export function assessmentScore(
  items: readonly AssessmentItem[],
  facts: AssessmentFacts,
  byHand: Readonly<Record<string, HandScore | undefined>>,
): AssessmentScore {
  const scored = items.map((item) => scoreItem(item, facts, byHand[item.code]));
  if (scored.length === 0 || scored.some(({ score }) => score === null))
    return { items: scored, score: null };
  const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
  const points = scored.reduce((sum, { weight, score }) => sum + weight * (score ?? 0), 0);
  return { items: scored, score: Math.round((points * 10) / weights) / 10 };
}

function scoreItem(item: AssessmentItem, facts: AssessmentFacts, hand: HandScore | undefined): ScoredItem {
  if (hand !== undefined) return { ...item, score: hand.score, by: 'hand', reason: hand.reason };
  const share = item.source === 'hand' ? null : facts[item.source];
  return share === null
    ? { ...item, score: null, by: null, reason: '' }
    : { ...item, score: share * 100, by: 'data', reason: '' };
}

/** Who signs, in this order; a return goes back to the first. */
export const assessmentStepList = closedList({
  self: ['自评'],
  otherSide: ['对方评'],
  coordinator: ['协调员评定'],
});
export const assessmentSteps = assessmentStepList.codes;
export type AssessmentStep = (typeof assessmentSteps)[number];

/** How far an assessment has come. */
export interface AssessmentProgress {
  /** The steps that have signed, in order. */
  readonly signed: readonly AssessmentStep[];
}

/** The step whose signature is due; null when all have signed. */
export function assessmentStep({ signed }: AssessmentProgress): AssessmentStep | null {
  return assessmentSteps[signed.length] ?? null;
}

/**
 * Signs an assessment. Refuses with `assessment-step` out of turn, and with `score-missing` or `score-without-reason`
 * for each item that is not ready.
 */
export function signAssessment(
  progress: AssessmentProgress,
  { items }: AssessmentScore,
  by: AssessmentStep,
): Ruling<AssessmentProgress> {
  const problems = [
    ...turnProblems(progress, by),
    ...items
      .filter(({ score }) => score === null)
      .map(({ code }) => ruleProblem('score-missing', ['items', code], { item: code })),
    ...items
      .filter((item) => item.by === 'hand' && item.reason.trim() === '')
      .map(({ code }) => ruleProblem('score-without-reason', ['items', code], { item: code })),
  ];
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { signed: [...progress.signed, by] } };
}

/**
 * Returns an assessment for correction instead of signing it, with a reason that the caller keeps: all sign again.
 * Refuses with `assessment-step` out of turn; who begins has nobody to return to.
 */
export function returnAssessment(
  progress: AssessmentProgress,
  by: Exclude<AssessmentStep, 'self'>,
): Ruling<AssessmentProgress> {
  const problems = turnProblems(progress, by);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { signed: [] } };
}

function turnProblems(progress: AssessmentProgress, by: AssessmentStep): RuleProblem[] {
  const step = assessmentStep(progress);
  return step === by ? [] : [ruleProblem('assessment-step', [], { step })];
}
