import type { AreaType } from '@qinglan/domain/kindergartens/area-type';
import { degrees } from '../makers/make-kindergarten.ts';
import type { Random } from '../makers/random.ts';
import {
  type DistrictWords,
  estates,
  roads,
  townFirst,
  townSecond,
  villageFirst,
  villageSecond,
} from '../makers/words/places.ts';

/** A place where a kindergarten stands. */
export interface CitySite {
  readonly areaType: AreaType;
  /** Street (core), township (镇) or, in the hills, 乡; with its suffix. */
  readonly town: string;
  readonly village: string;
  readonly estate: string;
  readonly address: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** A district with its townships, each at its own place. */
export interface DistrictMap {
  readonly words: DistrictWords;
  readonly towns: readonly { readonly name: string; readonly longitude: number; readonly latitude: number }[];
}

const areaTypes = {
  core: [
    ['urban', 93],
    ['town', 7],
  ],
  suburb: [
    ['urban', 42],
    ['town', 36],
    ['rural', 22],
  ],
  county: [
    ['town', 52],
    ['rural', 48],
  ],
} as const;

/** Lays a district's townships around its centre, further out where the district is wide. */
export function makeDistrictMap(random: Random, words: DistrictWords): DistrictMap {
  const names = new Set<string>();
  while (names.size < 14) {
    const suffix =
      words.kind === 'core' ? '街道' : words.kind === 'county' && random.chance(0.3) ? '乡' : '镇';
    const name = random.pick(townFirst) + random.pick(townSecond);
    if (![...names].some((other) => other.startsWith(name))) names.add(name + suffix);
  }
  const towns = [...names].map((name, place) => {
    const angle = ((place + random.next() * 0.6) / names.size) * 2 * Math.PI;
    const distance = words.spread * (0.35 + 0.65 * random.next());
    return {
      name,
      longitude: words.longitude + Math.cos(angle) * distance,
      latitude: words.latitude + Math.sin(angle) * distance * 0.85,
    };
  });
  return { words, towns };
}

/** Finds a kindergarten a place: in the city near the centre, in a township, or in a village some way off one. */
export function makeCitySite(random: Random, map: DistrictMap): CitySite {
  const { words } = map;
  const areaType = random.weighted<AreaType>(areaTypes[words.kind]);
  const town = random.pick(map.towns);
  const village = random.pick(villageFirst) + random.pick(villageSecond);
  const estate = random.pick(estates);
  const road = `${random.pick(roads)}路${random.int(1, 388)}号`;
  const centre = areaType === 'urban' ? words : town;
  const off = areaType === 'urban' ? words.spread * 0.7 : areaType === 'town' ? 0.012 : 0.05;
  const district = words.name;
  return {
    areaType,
    town: town.name,
    village,
    estate,
    address:
      areaType === 'rural'
        ? `${district}${town.name}${village}村`
        : `${district}${areaType === 'urban' && words.kind !== 'core' ? '' : town.name}${road}`,
    longitude: degrees(centre.longitude + (random.next() - 0.5) * 2 * off),
    latitude: degrees(centre.latitude + (random.next() - 0.5) * 2 * off * 0.85),
  };
}
