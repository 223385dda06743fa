import { addDays, type Day } from '@qinglan/domain/calendar/day';
import type { District } from '../../modules/districts/district.entity.ts';
import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import { makeOwnership } from '../makers/kindergarten-traits.ts';
import { makeDistrict } from '../makers/make-district.ts';
import { makeKindergarten } from '../makers/make-kindergarten.ts';
import type { Random } from '../makers/random.ts';
import type { Row } from '../makers/row.ts';
import { landmarks } from '../makers/words/landmarks.ts';
import { districts as districtWords } from '../makers/words/places.ts';
import { apportion } from './apportion.ts';
import { type DistrictMap, makeCitySite, makeDistrictMap } from './city-site.ts';
import type { CityFigures } from './city-size.ts';
import { makeKindergartenName } from './kindergarten-name.ts';

type KindergartenRow = Row<Kindergarten>;

const archiveReasons = ['生源减少，停止办园', '并入中心幼儿园', '园舍拆迁，停止办园', '举办者终止办学'];

/** The districts in their order, and their kindergartens; those of core districts that everybody knows come first. */
export function makeCityKindergartens(
  random: Random,
  figures: CityFigures,
  today: Day,
): { districts: Row<District>[]; kindergartens: KindergartenRow[] } {
  const districts = districtWords.map(({ name }) => makeDistrict(random, { name }));
  const counts = apportion(
    figures.kindergartens,
    districtWords.map(({ weight }) => weight),
  );
  const taken = new Set<string>();
  const kindergartens = districtWords.flatMap((words, place) => {
    const map = makeDistrictMap(random, words);
    const district = { row: districts[place]!, map, place };
    return Array.from({ length: counts[place]! }, (_, serial) =>
      makeOne(random, district, serial, taken, today),
    );
  });
  for (const [place, kindergarten] of kindergartens.entries()) leaveGaps(kindergarten, place);
  archiveSome(random, kindergartens, figures.archived, today);
  return { districts, kindergartens };
}

function makeOne(
  random: Random,
  district: { row: Row<District>; map: DistrictMap; place: number },
  serial: number,
  taken: Set<string>,
  today: Day,
): KindergartenRow {
  const coreDistricts = districtWords.filter(({ kind }) => kind === 'core').length;
  const landmark =
    district.place < coreDistricts ? landmarks[serial * coreDistricts + district.place] : undefined;
  const drawn = makeCitySite(random, district.map);
  const site = landmark === undefined ? drawn : { ...drawn, areaType: 'urban' as const };
  const ownership = landmark?.ownership ?? makeOwnership(random, site.areaType);
  const { name, aliases } =
    landmark ?? makeKindergartenName(random, district.row.name, site, ownership, taken);
  taken.add(name);
  return makeKindergarten(
    random,
    {
      district: district.row.id,
      code: `3901${twoDigits(district.place + 1)}${String(serial + 1).padStart(4, '0')}`,
      name,
      aliases: [...aliases],
      ownership,
      areaType: site.areaType,
      address: site.address,
      longitude: site.longitude,
      latitude: site.latitude,
      ...(landmark && { grade: landmark.grade }),
    },
    today,
  );
}

/** What offices forget: some have no coordinates yet, some no phone, some no code. */
function leaveGaps(kindergarten: KindergartenRow, place: number): void {
  if (place % 23 === 13) Object.assign(kindergarten, { longitude: null, latitude: null });
  if (place % 29 === 17) kindergarten.phone = null;
  if (place % 37 === 20) kindergarten.code = null;
}

/** Closed in some summer: weak ones only, and not the newest. */
function archiveSome(random: Random, kindergartens: KindergartenRow[], count: number, today: Day): void {
  const weak = kindergartens.filter(({ grade, founded }) => isWeak(grade) && founded! < '2016');
  for (const kindergarten of random.sample(weak, count)) {
    kindergarten.archivedOn = addDays(today, -random.int(60, 700));
    kindergarten.archiveReason = random.pick(archiveReasons);
    kindergarten.principal = null;
  }
}

function isWeak(grade: KindergartenRow['grade']): boolean {
  return grade === 'licensed' || grade === 'ungraded' || grade === 'star1' || grade === 'star2';
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
