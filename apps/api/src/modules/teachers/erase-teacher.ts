import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { eraseTeacherOn } from '@qinglan/domain/teachers/erasure';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { ruled } from '../../platform/errors.ts';
import { closeAccountsOf } from '../accounts/close-accounts.ts';
import { erasePayloads } from '../audit/erase-payloads.ts';
import { record } from '../audit/record.ts';
import { eraseFromLeadingGroups } from '../partnerships/erase-from-leading-groups.ts';
import { Teacher } from './teacher.entity.ts';
import { derivedTeacherFields } from './teacher-fields.ts';
import { servicesOf } from './teacher-place.ts';

/**
 * Erases, on a person's request, what a record tells of who it is: the fields, what the audit holds of them before and
 * after, and the account. The id with services and pairs stays, so that counts and the others' histories stay true.
 */
export async function eraseTeacher(
  em: SqlEntityManager,
  act: Act,
  { id, version, reason }: Edited<{ reason: string }>,
): Promise<Teacher> {
  const teacher = await loadForEdit(em, Teacher, id, version);
  const state = { status: teacher.status, isErased: teacher.erasedAt != null };
  em.assign(teacher, ruled(eraseTeacherOn(state, await servicesOf(em, teacher))));
  em.assign(teacher, { ...derivedTeacherFields(teacher), erasedAt: act.now });
  const accounts = await closeAccountsOf(em, teacher);
  await eraseFromLeadingGroups(em, teacher.id, teacher.name);
  const events = await erasePayloads(em, [teacher.id, ...accounts]);
  const kindergarten = await teacher.kindergarten.loadOrFail({ filters: false });
  record(em, act, {
    action: 'teacher.erased',
    recordType: 'teacher',
    record: teacher.id,
    district: kindergarten.district.id,
    kindergarten: kindergarten.id,
    facts: { reason, events, accounts: accounts.length },
  });
  return teacher;
}
