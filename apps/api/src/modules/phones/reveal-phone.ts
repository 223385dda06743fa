import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { loadWritable } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Teacher } from '../teachers/teacher.entity.ts';

export const phoneOwners = ['kindergarten', 'teacher'] as const;
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
  const { phone, district, kindergarten } = await ownerOf(em, of, id);
  if (!phone) refuse({ code: 'no-phone' });
  record(em, act, {
    action: 'phone.revealed',
    recordType: of,
    record: id,
    district,
    kindergarten,
    facts: { reason },
  });
  return { phone };
}

async function ownerOf(em: SqlEntityManager, of: PhoneOwner, id: string) {
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
