import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { BoardMember } from '@qinglan/domain/needs-board/needs-board';
import { livePartnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import { notFound } from '../../platform/errors.ts';
import { seenAt } from '../../platform/read/scope-filter.ts';
import { isId } from '../../platform/read/sql.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { District } from '../districts/district.entity.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { ProgrammeMember } from '../programmes/programme-member.entity.ts';

/** A member as the board shows it: with its name, and where it lies. */
export interface PlacedMember extends BoardMember {
  readonly name: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly capacity: number;
}

/**
 * The members of a programme whose needs and strengths the viewer may read, with the places their leads have left.
 * Five statements, however many members there are.
 */
export async function boardMembers(
  em: SqlEntityManager,
  viewer: Viewer,
  programmeId: string,
): Promise<PlacedMember[]> {
  const programme = isId(programmeId)
    ? await em.findOne(Programme, { id: programmeId }, { filters: seenAt(viewer, 'read') })
    : null;
  if (!programme) throw notFound();
  const members = await em.find(ProgrammeMember, { programme: programme.id }, { filters: false });
  const kindergartens = await em.find(
    Kindergarten,
    { id: { $in: members.map(({ kindergarten }) => kindergarten.id) }, archivedOn: null },
    { filters: seenAt(viewer, 'read'), orderBy: { nameKey: 'asc', id: 'asc' } },
  );
  // Everybody may know a district's name, and nobody but the city reads more of it.
  const districts = await em.findAll(District, { filters: false });
  const districtName = new Map(districts.map(({ id, name }) => [id, name]));
  const helped = await helpedBy(em, programme.id);
  const memberOf = new Map(members.map((member) => [member.kindergarten.id, member]));
  return kindergartens.map((kindergarten) => {
    const { role, leadCapacity: capacity } = memberOf.get(kindergarten.id)!;
    const { id, name, areaType, ownership, needs, strengths, longitude, latitude } = kindergarten;
    const district = kindergarten.district.id;
    return {
      ...{ id, name, areaType, ownership, needs, strengths, role, capacity },
      ...{ longitude: degrees(longitude), latitude: degrees(latitude) },
      district: { id: district, name: districtName.get(district)! },
      placesLeft: capacity - (helped.get(id) ?? 0),
    };
  });
}

/** The ORM types a double as either; a missing one is null. */
const degrees = (value: string | number | null | undefined) => (value == null ? null : Number(value));

/** How many each lead helps already; a partnership that was only proposed holds its place too. */
async function helpedBy(em: SqlEntityManager, programmeId: string): Promise<ReadonlyMap<string, number>> {
  const rows: { lead: string; helped: number }[] = await em.execute(
    `select lead_id as lead, count(*)::int as helped from partnership
     where programme_id = ? and status in (${livePartnershipStatuses.map(() => '?').join(', ')}) group by lead_id`,
    [programmeId, ...livePartnershipStatuses],
  );
  return new Map(rows.map(({ lead, helped }) => [lead, helped]));
}
