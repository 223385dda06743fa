import { Kindergarten } from '../../src/modules/kindergartens/kindergarten.entity.ts';
import type { Viewer } from '../../src/platform/viewer.ts';
import { nobody } from './viewers.ts';
import type { PlainRow, World } from './world.ts';

export const city: Viewer = { ...nobody, city: true, roles: ['cityCoordinator'] };

export const districtCoordinator = (district: string): Viewer => ({
  ...nobody,
  roles: ['districtCoordinator'],
  districts: [district],
});

export const lead = (kindergarten: string): Viewer => ({
  ...nobody,
  roles: ['kindergartenLead'],
  kindergartens: [kindergarten],
});

export const observer: Viewer = { ...nobody, roles: ['observer', 'kindergartenLead'], observesCity: true };

/** A kindergarten's district. */
export function districtOf(world: World, kindergarten: string): string {
  const found = world.get(Kindergarten)!.find(({ id }: PlainRow) => id === kindergarten)!;
  return found.district as string;
}
