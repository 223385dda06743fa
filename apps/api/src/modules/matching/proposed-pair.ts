import type { Area } from '@qinglan/domain/areas/area';
import type { Day } from '@qinglan/domain/calendar/day';
import type { MatchPolicyRules } from '@qinglan/domain/matching/match-policy';
import { yearsOfService } from '@qinglan/domain/teachers/years-of-service';
import { newId } from '../../platform/id.ts';
import type { Row } from '../../platform/rows/row.ts';
import type { MentorPair } from '../mentor-pairs/mentor-pair.entity.ts';
import type { PublishGround, ToCheck } from './check-proposals.ts';
import type { PersonRow } from './load-match-rows.ts';

/** A proposal as publishing reads it. */
export interface ProposedRow extends ToCheck {
  readonly score: number;
}

interface Setting {
  readonly from: Day;
  readonly to: Day;
  readonly run: string;
  readonly rules: MatchPolicyRules;
  readonly today: Day;
}

/** Focus areas a pair begins with. */
const focusMost = 3;

/**
 * The mentor pair that a proposal becomes: of the kind that the mentee's years say, with what the mentee needs most and
 * the mentor is strong in as its focus, within a partnership where the mentor's kindergarten helps the mentee's.
 */
export function pairRow(
  { mentee: menteeId, mentor: mentorId, score }: ProposedRow,
  { people, partnershipOf }: PublishGround,
  { from, to, run, rules, today }: Setting,
): Row<MentorPair> {
  const [mentee, mentor] = [people.get(menteeId)!, people.get(mentorId)!];
  const isNew = yearsOfService(mentee.teachingSince, today) <= rules.mentoring.mentee.newYearsMost;
  return {
    id: newId(),
    mentor: mentorId,
    mentee: menteeId,
    partnership: partnershipOf(mentee, mentor),
    kind: isNew ? 'induction' : 'growth',
    focusAreas: focusOf(mentee, mentor),
    status: 'proposed',
    from,
    to,
    run,
    score,
    endReason: null,
    version: 1,
  };
}

function focusOf({ needs }: PersonRow, { strengths }: PersonRow): Area[] {
  const strong = new Set(strengths.filter(({ level }) => level > 0).map(({ area }) => area));
  const pressing = needs
    .filter(({ level }) => level > 0)
    .toSorted((a, b) => b.level * b.urgency - a.level * a.urgency);
  const met = pressing.filter(({ area }) => strong.has(area));
  const others = pressing.filter(({ area }) => !strong.has(area));
  return [...met, ...others].slice(0, focusMost).map(({ area }) => area);
}
