import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { MatchScope } from '@qinglan/domain/matching/match-lists';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { District } from '../districts/district.entity.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import type { ScopeChoice } from './match-scope.ts';

/** A scope as it is asked for; what does not go with it may be left out. */
export interface ScopeInput {
  readonly scope: MatchScope;
  readonly districtId?: string | null;
  readonly partnershipId?: string | null;
  readonly kindergartenIds?: readonly string[] | null;
}

/** A scope with the district whose run it is: that of all its mentees, or none, and then it is the city's. */
export interface ChosenScope extends ScopeChoice {
  readonly owner: string | null;
}

/** Checks a scope: every record named must be in sight, and a district's coordinator keeps to the own district. */
export async function chooseScope(em: SqlEntityManager, act: Act, input: ScopeInput): Promise<ChosenScope> {
  const { scope, districtId, partnershipId, kindergartenIds } = input;
  const district = districtId == null ? null : await loadVisible(em, District, districtId, ['districtId']);
  const partnership =
    partnershipId == null ? null : await loadVisible(em, Partnership, partnershipId, ['partnershipId']);
  const selection: Kindergarten[] = [];
  for (const id of kindergartenIds ?? []) {
    selection.push(await loadVisible(em, Kindergarten, id, ['kindergartenIds']));
  }
  const missing =
    (scope === 'district' && district === null && 'district') ||
    (scope === 'partnership' && partnership === null && 'partnership') ||
    (scope === 'selection' && selection.length === 0 && 'selection');
  if (missing) refuse({ code: 'match-scope-incomplete', path: ['scope'], facts: { missing } });
  const owner = await ownerOf(scope, district, partnership, selection);
  const own = owner !== null && act.viewer.districts.includes(owner);
  if (!act.viewer.city && !own) refuse({ code: 'district-outside-remit', path: ['scope'] });
  return {
    scope,
    owner,
    district: scope === 'district' ? district!.id : null,
    partnership: scope === 'partnership' ? partnership!.id : null,
    selection: scope === 'selection' ? selection.map(({ id }) => id) : [],
  };
}

async function ownerOf(
  scope: MatchScope,
  district: District | null,
  partnership: Partnership | null,
  selection: readonly Kindergarten[],
): Promise<string | null> {
  if (scope === 'city') return null;
  if (scope === 'district') return district!.id;
  const assisted =
    scope === 'partnership' ? [await partnership!.assisted.loadOrFail({ filters: false })] : selection;
  const districts = new Set(assisted.map((kindergarten) => kindergarten.district.id));
  return districts.size === 1 ? [...districts][0]! : null;
}
