import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { EntityClass } from '@mikro-orm/core';
import { levelReaches } from '@qinglan/domain/access/visibility-level';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entities } from '../../src/database/entities.ts';
import { Teacher } from '../../src/modules/teachers/teacher.entity.ts';
import { everything, type Level, levels, nothing, ruleOf } from '../../src/platform/read/scope.ts';
import { rowsSeen } from '../../src/platform/read/visibility.ts';
import type { Viewer } from '../../src/platform/viewer.ts';
import { holds } from '../read/oracle.ts';
import { anyViewer } from '../read/viewers.ts';
import { makeWorld, type PlainRow, type World } from '../read/world.ts';
import { levelOf, type Person } from './oracle.ts';
import type { Held } from './standing.ts';
import { wideWorld } from './wide-city.ts';

/** The grants that make such a viewer. */
function personOf(viewer: Viewer): Person {
  const over = (
    role: Held['role'],
    subject: 'district' | 'kindergarten' | 'teacher',
    ids: readonly string[],
  ) => ids.map((id): Held => ({ role, [subject]: id }));
  return {
    userId: viewer.userId,
    grants: [
      ...(viewer.city ? [{ role: 'cityCoordinator' } as const] : []),
      ...(viewer.observesCity ? [{ role: 'observer' } as const] : []),
      ...over('districtCoordinator', 'district', viewer.districts),
      ...over('kindergartenLead', 'kindergarten', viewer.kindergartens),
      ...over('teacher', 'teacher', viewer.teachers),
      ...over('observer', 'district', viewer.observedDistricts),
    ],
  };
}

/** Makes roles and workplaces follow from what is held, as signing in does: who has left works nowhere. */
const asSignedIn = (world: World, viewer: Viewer): Viewer => ({
  ...viewer,
  roles: [...new Set(personOf(viewer).grants.map(({ role }) => role))],
  teacherKindergartens: world
    .get(Teacher)!
    .filter(({ id, status }) => viewer.teachers.includes(id) && status !== 'left')
    .map(({ kindergarten }) => kindergarten as string),
});

function byRule(world: World, entity: EntityClass<object>, viewer: Viewer, level: Level): readonly string[] {
  const rows = rowsSeen(entity, viewer, level);
  if (rows === nothing) return [];
  return world
    .get(entity)!
    .filter((row) => rows === everything || holds(world, entity, row, rows))
    .map(({ id }) => id);
}

const byTable = (
  world: World,
  entity: EntityClass<object>,
  person: Person,
  level: Level,
): readonly string[] =>
  world
    .get(entity)!
    .filter((row: PlainRow) => levelReaches(levelOf(world, person, entity, row), level))
    .map(({ id }) => id);

for (const file of globSync('src/modules/*/*.scope.ts')) await import(pathToFileURL(file).href);

const worlds = [
  ['the city of these tests', wideWorld],
  ['a city joined at random', makeWorld(41, { districts: 3, kindergartens: 8, teachers: 18, users: 16 })],
] as const;

test('the city of these tests has rows of every record with a rule', () => {
  const ruled: readonly EntityClass<object>[] = entities.filter((entity) => ruleOf(entity) !== undefined);
  expect([...wideWorld.keys()].map(({ name }) => name).sort()).toEqual(ruled.map(({ name }) => name).sort());
});

describe.each(worlds)('in %s', (_name, world) => {
  const ruled = [...world.keys()].filter((entity) => ruleOf(entity) !== undefined);

  test('every record has a rule', () => {
    expect(ruled.map(({ name }) => name)).toEqual([...world.keys()].map(({ name }) => name));
  });

  test.each(ruled.map((entity) => [entity.name, entity] as const))(
    'whoever looks at a %s sees as much as the table between types and roles says',
    (_type, entity) => {
      fc.assert(
        fc.property(anyViewer(world), (drawn) => {
          const viewer = asSignedIn(world, drawn);
          const person = personOf(viewer);
          for (const level of levels) {
            expect(byRule(world, entity, viewer, level), level).toEqual(
              byTable(world, entity, person, level),
            );
          }
        }),
        { seed: 11, numRuns: 50 },
      );
    },
  );
});
