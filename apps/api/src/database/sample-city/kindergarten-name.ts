import type { KindergartenOwnership } from '@qinglan/domain/kindergartens/ownership';
import { isPrivate } from '../makers/kindergarten-traits.ts';
import type { Random } from '../makers/random.ts';
import { brandAdditions, brands, chineseNumbers, institutions } from '../makers/words/kindergarten-names.ts';
import { cityName, roads, townFirst, townSecond } from '../makers/words/places.ts';
import type { CitySite } from './city-site.ts';

/** A name with the short forms in which people say it. */
export interface KindergartenName {
  readonly name: string;
  readonly aliases: string[];
}

/** A name as such a kindergarten would bear it in such a place, and one that is not taken yet. */
export function makeKindergartenName(
  random: Random,
  district: string,
  site: CitySite,
  ownership: KindergartenOwnership,
  taken: ReadonlySet<string>,
): KindergartenName {
  for (let tries = 0; tries < 60; tries += 1) {
    const made = isPrivate(ownership)
      ? privateName(random, district, site)
      : ownership === 'institution'
        ? institutionName(random, district, tries)
        : publicName(random, district, site, ownership, tries);
    if (!taken.has(made.name)) return made;
  }
  throw new Error(`No name is left for a kindergarten in ${district}`);
}

function publicName(
  random: Random,
  district: string,
  { areaType, town, village, estate }: CitySite,
  ownership: KindergartenOwnership,
  tries: number,
): KindergartenName {
  const short = district.slice(0, -1);
  if (areaType === 'rural' || ownership === 'collective') {
    if (random.chance(0.2)) return named(`${district}${village}小学附属幼儿园`);
    return named(
      `${district}${town}${village}${areaType === 'urban' ? '社区' : '村'}幼儿园`,
      `${village}幼儿园`,
    );
  }
  if (areaType === 'town') {
    if (tries === 0) return named(`${district}${town}中心幼儿园`, `${town}中心园`);
    if (random.chance(0.5)) return named(`${district}${town}${village}幼儿园`);
    return named(`${district}${town}第${random.pick(chineseNumbers.slice(1, 6))}幼儿园`);
  }
  const number = chineseNumbers[tries];
  if (number !== undefined && random.chance(0.5))
    return named(`${district}第${number}幼儿园`, `${short}${number}幼`);
  const place = random.weighted([
    [`${random.pick(roads)}路`, 3],
    [estate, 3],
    [random.pick(townFirst) + random.pick(townSecond), tries < 2 ? 2 : 8],
  ]);
  return named(`${district}${place}幼儿园`, `${place}幼儿园`);
}

function institutionName(random: Random, district: string, tries: number): KindergartenName {
  const keeper = random.pick(institutions);
  if (tries < 8) return named(`${cityName}${keeper.replace(/^市/, '')}幼儿园`, `${keeper}幼儿园`);
  const local = keeper.replace(/^市(直)?/, '');
  return named(`${district}${local}${random.pick(['', '第一', '第二', '第三'])}幼儿园`, `${local}幼儿园`);
}

function privateName(
  random: Random,
  district: string,
  { areaType, town, estate }: CitySite,
): KindergartenName {
  const brand = random.pick(brands) + random.pick(brandAdditions);
  const short = `${brand}幼儿园`;
  if (areaType !== 'urban') return named(`${district}${town}${short}`, short);
  return random.weighted([
    [named(`${district}${short}`, short), 40],
    [named(`${district}${estate}${short}`, `${estate}${short}`), 45],
    [named(`${cityName}${district}${short}（${estate}分园）`, `${brand}${estate}分园`), 15],
  ]);
}

function named(name: string, ...aliases: string[]): KindergartenName {
  return { name, aliases };
}
