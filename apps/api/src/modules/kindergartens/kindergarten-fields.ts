import { kindergartenGradeList } from '@qinglan/domain/kindergartens/grade';
import { nameKey, searchTextOf } from '../../platform/search-text.ts';
import type { Kindergarten } from './kindergarten.entity.ts';

/** What the record shows as changed in its timeline; derived columns stay out of it. */
export const kindergartenFields = [
  'name',
  'code',
  'aliases',
  'district',
  'ownership',
  'grade',
  'areaType',
  'founded',
  'address',
  'longitude',
  'latitude',
  'principal',
  'phone',
  'strengths',
  'needs',
] as const satisfies readonly (keyof Kindergarten)[];

/** Columns that follow from others, so that lists can be sorted, filtered and searched by them. */
export function derivedKindergartenFields(
  kindergarten: Pick<Kindergarten, 'name' | 'aliases' | 'grade' | 'strengths' | 'needs'>,
) {
  return {
    nameKey: nameKey(kindergarten.name, 'place'),
    searchText: searchTextOf([kindergarten.name, ...kindergarten.aliases], 'place'),
    gradeRank: kindergartenGradeList.rank(kindergarten.grade),
    strengthAreas: kindergarten.strengths.map(({ area }) => area),
    needAreas: kindergarten.needs.map(({ area }) => area),
  };
}
