import type { ClassFigures } from '@qinglan/domain/kindergartens/profile-figures';
import { apportion } from './apportion.ts';

/** Classes and children over the age groups: the small ones have a mixed class, the others three years of classes. */
export function classFigures(classCount: number, childCount: number): ClassFigures[] {
  if (classCount < 3) return [{ ageGroup: 'mixed', classes: classCount, children: childCount }];
  const groups = ['junior', 'middle', 'senior'] as const;
  const classes = apportion(
    classCount,
    groups.map(() => 1),
  );
  const children = apportion(
    childCount,
    groups.map((_, place) => classes[place]! * (22 + place * 4)),
  );
  return groups.map((ageGroup, place) => ({
    ageGroup,
    classes: classes[place]!,
    children: children[place]!,
  }));
}
