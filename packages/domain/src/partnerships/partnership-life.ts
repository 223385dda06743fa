import type { Day } from '../calendar/day.ts';
import { type Ruling, ruleProblem } from '../rule-codes.ts';
import type { PartnershipStatus } from './partnership-status.ts';

/** Who takes a step: whoever coordinates the partnership, or the person in charge of one of its sides. */
export const partnershipActors = ['coordinator', 'lead', 'assisted'] as const;
export type PartnershipActor = (typeof partnershipActors)[number];

interface Step {
  readonly from: readonly PartnershipStatus[];
  readonly to: PartnershipStatus;
  readonly by: readonly PartnershipActor[];
}

/**
 * The life of a partnership as a table. A coordinator may confirm or contest for the assisted side, who may have said so
 * on the telephone, and that it was recorded for them is kept. Silence is no step: it stays `proposed`.
 */
export const partnershipLife = {
  publish: { from: ['drafted'], to: 'proposed', by: ['coordinator'] },
  confirm: { from: ['proposed'], to: 'confirmed', by: ['assisted', 'coordinator'] },
  contest: { from: ['proposed'], to: 'contested', by: ['assisted', 'coordinator'] },
  proposeAgain: { from: ['contested'], to: 'proposed', by: ['coordinator'] },
  withdraw: { from: ['proposed', 'contested', 'confirmed'], to: 'withdrawn', by: ['coordinator'] },
  sign: { from: ['confirmed'], to: 'signed', by: ['coordinator', 'lead'] },
  activate: { from: ['signed'], to: 'active', by: ['coordinator'] },
  summarise: { from: ['active'], to: 'summarised', by: ['coordinator'] },
  close: { from: ['summarised'], to: 'closed', by: ['coordinator'] },
  end: { from: ['signed', 'active'], to: 'ended', by: ['coordinator'] },
} as const satisfies Readonly<Record<string, Step>>;

export type PartnershipStep = keyof typeof partnershipLife;
export const partnershipSteps = Object.keys(partnershipLife) as readonly PartnershipStep[];

const stepOf = (step: PartnershipStep): Step => partnershipLife[step];

/** What a partnership must tell of itself for a step to be judged. */
export interface PartnershipStanding {
  readonly status: PartnershipStatus;
  /** The last day on which the assisted side may contest; null before publishing. */
  readonly contestableUntil?: Day | null | undefined;
}

/** Whether anyone who stands so to a partnership may take the step at all. */
export function whoMay(step: PartnershipStep, actors: readonly PartnershipActor[]): boolean {
  return stepOf(step).by.some((actor) => actors.includes(actor));
}

/**
 * The status after a step, whoever takes it.
 * Refuses with `agreement-before-confirmation` (signing what nobody confirmed), `contest-window-over`,
 * `step-not-open` (any other step that does not lead on from here).
 */
export function statusAfter(
  step: PartnershipStep,
  { status, contestableUntil }: PartnershipStanding,
  today: Day,
): Ruling<PartnershipStatus> {
  const { from, to } = stepOf(step);
  if (step === 'sign' && (status === 'drafted' || status === 'proposed' || status === 'contested')) {
    return { ok: false, problems: [ruleProblem('agreement-before-confirmation', [], { status })] };
  }
  if (!from.includes(status)) {
    return { ok: false, problems: [ruleProblem('step-not-open', [], { step, status })] };
  }
  if (step === 'contest' && contestableUntil && today > contestableUntil) {
    return { ok: false, problems: [ruleProblem('contest-window-over', [], { until: contestableUntil })] };
  }
  return { ok: true, value: to };
}

/** The steps that these actors can take now; the screen shows a button for each. */
export function openSteps(
  standing: PartnershipStanding,
  actors: readonly PartnershipActor[],
  today: Day,
): readonly PartnershipStep[] {
  return partnershipSteps.filter((step) => whoMay(step, actors) && statusAfter(step, standing, today).ok);
}
