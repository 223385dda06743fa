import { archiveCompleteness } from '../archive/archive-completeness.ts';
import { type ArchivePart, archiveParts } from '../archive/archive-part.ts';
import type { GoalMetric } from '../goals/goal-metric.ts';
import { goalMetricFacts } from '../goals/goal-metric.ts';
import type { MeterState } from '../quotas/quota-meter.ts';
import type { EffectCheck, EffectCheckSet, EffectCheckSource } from './effect-check-set.ts';

/** What is known when effect is checked; every fact comes of work recorded before. */
export interface EffectFacts {
  /** Answers given by hand, by code. */
  readonly byHand: Readonly<Record<string, { readonly holds: boolean; readonly note: string } | undefined>>;
  /** The latest value of each metric, and the number of lessons behind a rate. */
  readonly metrics: Readonly<
    Partial<Record<GoalMetric, { readonly value: number; readonly count: number | null }>>
  >;
  /** States of the quota meters of the year, by set and rule: 'urbanRural/lectures-on-request'. */
  readonly quotas: Readonly<Record<string, readonly MeterState[] | undefined>>;
  /** Volumes of the archive, by subject; absent when nothing of the kind was held. */
  readonly archive: Readonly<Record<string, readonly ArchivePart[] | undefined>>;
}

/** Why a check holds or not, with what it was read from. */
export type EffectReason =
  | { readonly kind: 'notAnswered' }
  | { readonly kind: 'byHand'; readonly note: string }
  | {
      readonly kind: 'measured';
      readonly metric: GoalMetric;
      readonly value: number;
      readonly target: number;
      readonly count: number | null;
    }
  | { readonly kind: 'quotas'; readonly met: number; readonly of: number }
  | { readonly kind: 'archive'; readonly missing: number; readonly of: number };

export interface EffectAnswer {
  readonly code: string;
  /** Null while nothing is known: not held against anyone, and not passed either. */
  readonly holds: boolean | null;
  readonly redLine: boolean;
  readonly reason: EffectReason;
}

export interface EffectVerdict {
  /** `failed` when a red line is crossed or everything is answered and something does not hold. */
  readonly state: 'open' | 'passed' | 'failed';
  readonly answers: readonly EffectAnswer[];
  /** Checks that hold of those answered, 0 to 1; 0 when a red line is crossed, null when nothing is answered. */
  readonly share: number | null;
}

/** Answers one side's list of checks. A crossed red line fails it at once, whatever else is well. */
export function effectVerdict({ checks }: Pick<EffectCheckSet, 'checks'>, facts: EffectFacts): EffectVerdict {
  const answers = checks.map((check) => answerOf(check, facts));
  const answered = answers.filter(({ holds }) => holds !== null);
  const holding = answered.filter(({ holds }) => holds).length;
  if (answers.some(({ redLine, holds }) => redLine && holds === false)) {
    return { state: 'failed', answers, share: 0 };
  }
  const share = answered.length === 0 ? null : holding / answered.length;
  if (answered.length < answers.length) return { state: 'open', answers, share };
  return { state: holding === answers.length ? 'passed' : 'failed', answers, share };
}

function answerOf({ code, redLine, source }: EffectCheck, facts: EffectFacts): EffectAnswer {
  return { code, redLine, ...readFrom(source, code, facts) };
}

type Read = Pick<EffectAnswer, 'holds' | 'reason'>;

const notAnswered: Read = { holds: null, reason: { kind: 'notAnswered' } };

function readFrom(source: EffectCheckSource, code: string, facts: EffectFacts): Read {
  switch (source.from) {
    case 'hand': {
      const answer = facts.byHand[code];
      return answer === undefined
        ? notAnswered
        : { holds: answer.holds, reason: { kind: 'byHand', note: answer.note } };
    }
    case 'metric':
      return readMetric(source, facts);
    case 'quota': {
      const states = facts.quotas[`${source.set}/${source.rule}`]?.filter(isJudged) ?? [];
      const met = states.filter((state) => state === 'met').length;
      return states.length === 0
        ? notAnswered
        : { holds: met === states.length, reason: { kind: 'quotas', met, of: states.length } };
    }
    case 'archive': {
      const volumes = source.subjects.flatMap((subject) => {
        const parts = facts.archive[subject];
        return parts === undefined ? [] : [{ subject, parts }];
      });
      const missing = archiveCompleteness(volumes).gaps.reduce((sum, gap) => sum + gap.missing.length, 0);
      return volumes.length === 0
        ? notAnswered
        : {
            holds: missing === 0,
            reason: { kind: 'archive', missing, of: volumes.length * archiveParts.length },
          };
    }
  }
}

function readMetric(
  source: Extract<EffectCheckSource, { readonly from: 'metric' }>,
  facts: EffectFacts,
): Read {
  const { metric, target } = source;
  const measured = facts.metrics[metric];
  if (measured === undefined) return notAnswered;
  const { value, count } = measured;
  const holds = goalMetricFacts[metric].direction === 'atLeast' ? value >= target : value <= target;
  return { holds, reason: { kind: 'measured', metric, value, target, count } };
}

/** A running semester says nothing final about a quota; one signed off short has fallen short. */
function isJudged(state: MeterState): boolean {
  return state === 'met' || state === 'unmet' || state === 'settled';
}
