import type { District } from '../../modules/districts/district.entity.ts';
import { nameKey } from '../../platform/search-text.ts';
import type { Random } from './random.ts';
import type { Row } from './row.ts';
import { townFirst, townSecond } from './words/places.ts';

/** A district or county; its sort key follows its name. */
export function makeDistrict(random: Random, given: Partial<Row<District>> = {}): Row<District> {
  const name =
    given.name ?? `${random.pick(townFirst)}${random.pick(townSecond)}${random.pick(['区', '县'])}`;
  return { id: random.id(), name, nameKey: nameKey(name), version: 1, ...given };
}
