import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { PartnershipSide } from '@qinglan/domain/partnerships/partnership-side';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit, loadVisible } from '../../platform/edit.ts';
import { forbidden, refuse } from '../../platform/errors.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { Partnership } from './partnership.entity.ts';
import { actorsIn } from './partnership-actors.ts';
import { recordOnPartnership } from './record-on-partnership.ts';

interface Contact {
  readonly side: PartnershipSide;
  readonly teacherId?: string | null | undefined;
  readonly name: string | null;
  readonly phone?: string | null | undefined;
}

/**
 * Says who answers for a side: one of its teachers, whose name and phone are taken, or a name that is typed. Phone left
 * out keeps the one there is.
 */
export async function setPartnershipContact(
  em: SqlEntityManager,
  act: Act,
  { id, version, side, teacherId, name, phone }: Edited<Contact>,
): Promise<Partnership> {
  const partnership = await loadForEdit(em, Partnership, id, version, 'read');
  const actors = await actorsIn(em, act, partnership);
  if (!actors.includes('coordinator') && !actors.includes(side)) throw forbidden();
  const teacher = teacherId ? await loadVisible(em, Teacher, teacherId, ['teacherId']) : null;
  if (teacher && teacher.kindergarten.id !== partnership[side].id) {
    refuse({ code: 'unknown-record', path: ['teacherId'], facts: { id: teacher.id } });
  }
  const contact = { name: teacher?.name ?? name, phone: phone ?? teacher?.phone };
  partnership[`${side}ContactName`] = contact.name;
  if (contact.name === null) partnership[`${side}ContactPhone`] = null;
  else if (contact.phone !== undefined) partnership[`${side}ContactPhone`] = contact.phone;
  await recordOnPartnership(em, act, partnership, 'partnership.contactSet', {
    facts: { side, name: contact.name },
  });
  return partnership;
}
