import type { MatchPolicyRules } from '@qinglan/domain/matching/match-policy';
import type { MatchingCity } from '@qinglan/matching/score/city';

/**
 * Everything a run is decided by: the people and kindergartens as numbers, and whom the numbers stand for. Indices of
 * `city` are places in the lists of ids.
 */
export interface MatchGround {
  readonly today: string;
  readonly rules: MatchPolicyRules;
  readonly districtIds: readonly string[];
  readonly kindergartenIds: readonly string[];
  readonly menteeIds: readonly string[];
  readonly mentorIds: readonly string[];
  readonly city: MatchingCity;
  /** Priority class of each mentee, 0 first. */
  readonly classOf: Uint8Array;
}
