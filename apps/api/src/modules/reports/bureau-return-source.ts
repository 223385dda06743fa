import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { maskPhone } from '@qinglan/domain/contact/phone';
import { livePartnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import type { ReturnedKindergarten } from '@qinglan/domain/reports/bureau-return';
import { loadReadable } from '../../platform/edit.ts';
import { seenAt } from '../../platform/read/scope-filter.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { District } from '../districts/district.entity.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { KindergartenProfile } from '../kindergartens/kindergarten-profile.entity.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { ProgrammeMember } from '../programmes/programme-member.entity.ts';

/** A programme's kindergartens as they are returned, and what the programme is called. */
export interface ReturnSource {
  readonly programme: string;
  readonly kindergartens: readonly ReturnedKindergarten[];
}

/**
 * The programme's members that the viewer reads. Whom to call stands there for those who see contacts; whole phones,
 * when asked for, of those kindergartens that the viewer may write.
 */
export async function loadBureauReturn(
  em: SqlEntityManager,
  viewer: Viewer,
  id: string,
  phones: 'masked' | 'whole',
): Promise<ReturnSource> {
  const programme = await loadReadable(em, Programme, id);
  const members = await em.find(ProgrammeMember, { programme: id }, { filters: seenAt(viewer, 'read') });
  const ids = members.map(({ kindergarten }) => kindergarten.id);
  const at = (level: 'read' | 'contacts' | 'write') =>
    em.find(Kindergarten, { id: { $in: ids } }, { filters: seenAt(viewer, level), disableIdentityMap: true });
  const read = await at('read');
  const reached = idsOf(await at('contacts'));
  const whole = phones === 'whole' ? idsOf(await at('write')) : new Set<string>();
  const districts = await nameById(
    em,
    District,
    read.map(({ district }) => district.id),
  );
  const profiles = await latestProfiles(em, ids);
  const partners = await partnersIn(em, viewer, id);
  const roles = new Map(members.map(({ kindergarten, role }) => [kindergarten.id, role]));
  return {
    programme: programme.name,
    kindergartens: read.map((each) => {
      const profile = profiles.get(each.id);
      const phone = each.phone ?? null;
      return {
        district: districts.get(each.district.id) ?? '',
        name: each.name,
        role: roles.get(each.id)!,
        partners: partners.get(each.id) ?? [],
        children: profile?.childCount ?? null,
        childrenApproximate: profile?.childCountApproximate ?? false,
        staff: profile?.staffCount ?? null,
        principal: reached.has(each.id) ? (each.principal ?? null) : null,
        phone:
          reached.has(each.id) && phone !== null ? (whole.has(each.id) ? phone : maskPhone(phone)) : null,
      };
    }),
  };
}

const idsOf = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));

async function nameById(
  em: SqlEntityManager,
  entity: typeof District | typeof Kindergarten,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const where = { id: { $in: [...new Set(ids)] } };
  const rows = await em.find<District | Kindergarten>(entity as typeof District, where, {
    disableIdentityMap: true,
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The figures of the last school year that has any. */
async function latestProfiles(em: SqlEntityManager, ids: readonly string[]) {
  const profiles = await em.find(
    KindergartenProfile,
    { kindergarten: { $in: [...ids] } },
    { filters: false, orderBy: { schoolYear: 'asc' } },
  );
  return new Map(profiles.map((profile) => [profile.kindergarten.id, profile]));
}

/** Names of the kindergartens on the other side, for each that stands in a partnership of the programme. */
async function partnersIn(em: SqlEntityManager, viewer: Viewer, programme: string) {
  const status = { $in: [...livePartnershipStatuses] };
  const partnerships = await em.find(Partnership, { programme, status }, { filters: seenAt(viewer, 'read') });
  const sides = partnerships.map(({ lead, assisted }) => [lead.id, assisted.id] as const);
  const names = await nameById(em, Kindergarten, sides.flat());
  const partners = new Map<string, string[]>();
  for (const [lead, assisted] of sides) {
    for (const [one, other] of [
      [lead, assisted],
      [assisted, lead],
    ] as const) {
      partners.set(one, [...(partners.get(one) ?? []), names.get(other) ?? '']);
    }
  }
  return partners;
}
