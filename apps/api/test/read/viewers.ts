import { roles } from '@qinglan/domain/access/role';
import fc from 'fast-check';
import { User } from '../../src/modules/accounts/user.entity.ts';
import { District } from '../../src/modules/districts/district.entity.ts';
import { Kindergarten } from '../../src/modules/kindergartens/kindergarten.entity.ts';
import { Teacher } from '../../src/modules/teachers/teacher.entity.ts';
import type { Viewer } from '../../src/platform/viewer.ts';
import type { World } from './world.ts';

/** Nobody in particular: signed in, without a grant. */
export const nobody: Viewer = {
  ...{ userId: '018f0000-0000-7000-8000-000000000001', sessionId: '018f0000-0000-7000-8000-000000000002' },
  ...{ displayName: '某人', roles: [], city: false, districts: [], kindergartens: [], teachers: [] },
  ...{ teacherKindergartens: [], observesCity: false, observedDistricts: [], mustChangePassword: false },
};

/** Viewers with any grants at all, over places that exist. */
export function anyViewer(world: World): fc.Arbitrary<Viewer> {
  const ids = (entity: Parameters<World['get']>[0]) => world.get(entity)!.map(({ id }) => id);
  const some = (list: readonly string[]) =>
    fc.oneof(
      { arbitrary: fc.constant([]), weight: 2 },
      fc.subarray([...list], { minLength: 1, maxLength: 2 }),
    );
  const teachers = world.get(Teacher)!;
  return fc
    .record({
      userId: fc.constantFrom(...ids(User)),
      city: fc.oneof({ arbitrary: fc.constant(false), weight: 6 }, fc.constant(true)),
      districts: some(ids(District)),
      kindergartens: some(ids(Kindergarten)),
      teachers: some(ids(Teacher)),
      observesCity: fc.oneof({ arbitrary: fc.constant(false), weight: 4 }, fc.constant(true)),
      observedDistricts: some(ids(District)),
    })
    .map((held) => ({
      ...nobody,
      ...held,
      roles: [...roles],
      teacherKindergartens: teachers
        .filter(({ id }) => (held.teachers as readonly string[]).includes(id))
        .map((each) => each.kindergarten as string),
    }));
}
