import type { Gender } from '@qinglan/domain/teachers/gender';
import type { Random } from './random.ts';
import { mensNames, womensNames } from './words/given-names.ts';
import { surnames } from './words/surnames.ts';

/** A name as people of that year of birth bear it, surname first. Nobody in particular: two draws put it together. */
export function makePersonName(random: Random, gender: Gender, birthYear: number): string {
  const generations = gender === 'female' ? womensNames : mensNames;
  const names = generations.find(({ until }) => birthYear <= until) ?? generations.at(-1)!;
  const surname = random.weighted(surnames);
  if (random.chance(0.16)) return surname + random.pick([...names.single]);
  const first = random.pick([...names.first]);
  // 婷婷, 倩倩: the doubled names of the eighties and nineties.
  const second = random.chance(0.02) ? first : random.pick([...names.second]);
  return surname + first + second;
}
