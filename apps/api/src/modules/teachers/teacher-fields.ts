import { titleList } from '@qinglan/domain/teachers/title';
import { nameKey, searchTextOf } from '../../platform/search-text.ts';
import type { Teacher } from './teacher.entity.ts';

/** What the record shows as changed in its timeline; derived columns stay out of it. */
export const teacherFields = [
  'name',
  'gender',
  'employeeNumber',
  'post',
  'ageGroup',
  'teachingSince',
  'education',
  'preschoolMajor',
  'employment',
  'title',
  'honours',
  'strengths',
  'needs',
  'menteeCapacity',
  'status',
  'phone',
] as const satisfies readonly (keyof Teacher)[];

/** Columns that follow from others, so that lists can be sorted, filtered and searched by them. */
export function derivedTeacherFields(teacher: Pick<Teacher, 'name' | 'title' | 'strengths' | 'needs'>) {
  return {
    nameKey: nameKey(teacher.name, 'person'),
    searchText: searchTextOf([teacher.name], 'person'),
    titleRank: titleList.rank(teacher.title),
    strengthAreas: teacher.strengths.map(({ area }) => area),
    needAreas: teacher.needs.map(({ area }) => area),
    needCount: teacher.needs.length,
  };
}
