import type { FoundGrant } from './grant-rules.ts';

/**
 * Where a user belongs, for the audit's question who may read an event: the district or kindergarten of the grants
 * when they all lie in one, else nowhere, and then only the city reads it.
 */
export function placeOf(grants: readonly Pick<FoundGrant, 'district' | 'kindergarten' | 'teacher'>[]) {
  const kindergartens = grants.map(
    ({ kindergarten, teacher }) => teacher?.kindergarten.unwrap() ?? kindergarten,
  );
  const districts = grants.map(
    ({ district }, index) => district?.id ?? kindergartens[index]?.district.id ?? null,
  );
  return { district: common(districts), kindergarten: common(kindergartens.map((each) => each?.id ?? null)) };
}

function common(ids: readonly (string | null)[]): string | null {
  return new Set(ids).size === 1 ? (ids[0] ?? null) : null;
}
