import type { EntityClass } from '@mikro-orm/core';
import { definedProperty } from '../../src/platform/read/definition.ts';
import type { PlainRow, World } from './world.ts';

type Plain = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const tests: Readonly<Record<string, (value: never, operand: never) => boolean>> = {
  $eq: (value: unknown, operand: unknown) => value === operand,
  $ne: (value: unknown, operand: unknown) => value !== operand,
  $in: (value: unknown, operand: readonly unknown[]) => operand.includes(value),
  $nin: (value: unknown, operand: readonly unknown[]) => !operand.includes(value),
  $gt: (value: string, operand: string) => value > operand,
  $gte: (value: string, operand: string) => value >= operand,
  $lt: (value: string, operand: string) => value < operand,
  $lte: (value: string, operand: string) => value <= operand,
};

/** Reads the where-language as a person would, over rows in memory: the third opinion beside both compilers. */
export function holds(world: World, entity: EntityClass<object>, row: PlainRow, where: Plain): boolean {
  return Object.entries(where).every(([key, value]) => {
    if (key === '$and') return (value as Plain[]).every((each) => holds(world, entity, row, each));
    if (key === '$or') return (value as Plain[]).some((each) => holds(world, entity, row, each));
    if (key === '$not') return !holds(world, entity, row, value as Plain);
    return holdsProperty(world, entity, row, key, value);
  });
}

function holdsProperty(
  world: World,
  entity: EntityClass<object>,
  row: PlainRow,
  key: string,
  value: unknown,
): boolean {
  const property = definedProperty(entity, key);
  if (property.kind === '1:m') {
    const target = property.entity!() as EntityClass<object>;
    const items = world.get(target)!.filter((item) => item[property.mappedBy!] === row.id);
    const { $some, $none, $every } = value as { $some?: Plain; $none?: Plain; $every?: Plain };
    const fits = (test: Plain) => (item: PlainRow) => holds(world, target, item, test);
    return (
      (!$some || items.some(fits($some))) &&
      (!$none || !items.some(fits($none))) &&
      (!$every || items.every(fits($every)))
    );
  }
  const own = row[key] ?? null;
  if (!isObject(value)) return own === value;
  if (Object.keys(value).some((each) => each in tests)) {
    return Object.entries(value).every(([operator, operand]) =>
      operand === null || own !== null ? tests[operator]!(own as never, operand as never) : false,
    );
  }
  const target = property.entity!() as EntityClass<object>;
  const related = world.get(target)!.find(({ id }) => id === own);
  return related !== undefined && holds(world, target, related, value);
}
