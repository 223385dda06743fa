import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { PartnershipSide } from '@qinglan/domain/partnerships/partnership-side';
import type { Act } from '../../platform/context.ts';
import { loadReadable, loadWritable } from '../../platform/edit.ts';
import { forbidden, refuse } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { actorsIn } from '../partnerships/partnership-actors.ts';
import { Teacher } from '../teachers/teacher.entity.ts';

export const phoneOwners = ['kindergarten', 'teacher', 'leadContact', 'assistedContact'] as const;
type PhoneOwner = (typeof phoneOwners)[number];

interface Reveal {
  readonly of: PhoneOwner;
  readonly id: string;
  readonly reason: string;
}

/** Shows a whole phone number to somebody who may write the record, and writes down who looked and why. */
export async function revealPhone(
  em: SqlEntityManager,
  act: Act,
  { of, id, reason }: Reveal,
): Promise<{ phone: string }> {
  const { phone, district, kindergarten } =
    of === 'leadContact' || of === 'assistedContact'
      ? await contactOf(em, act, of === 'leadContact' ? 'lead' : 'assisted', id)
      : await ownerOf(em, of, id);
  if (!phone) refuse({ code: 'no-phone' });
  record(em, act, {
    action: 'phone.revealed',
    recordType: of === 'kindergarten' || of === 'teacher' ? of : 'partnership',
    record: id,
    district,
    kindergarten,
    facts: { reason },
  });
  return { phone };
}

/** The contact of a side: for the partnership's coordinators and for both sides, who must be able to call each other. */
async function contactOf(em: SqlEntityManager, act: Act, side: PartnershipSide, id: string) {
  const partnership = await loadReadable(em, Partnership, id);
  if ((await actorsIn(em, act, partnership)).length === 0) throw forbidden();
  const kindergarten = await partnership[side].loadOrFail({ filters: false });
  return {
    phone: partnership[`${side}ContactPhone`],
    district: kindergarten.district.id,
    kindergarten: kindergarten.id,
  };
}

async function ownerOf(em: SqlEntityManager, of: 'kindergarten' | 'teacher', id: string) {
  const teacher = of === 'teacher' ? await loadWritable(em, Teacher, id) : null;
  const kindergarten = teacher
    ? await teacher.kindergarten.loadOrFail({ filters: false })
    : await loadWritable(em, Kindergarten, id);
  return {
    phone: (teacher ?? kindergarten).phone,
    district: kindergarten.district.id,
    kindergarten: kindergarten.id,
  };
}
