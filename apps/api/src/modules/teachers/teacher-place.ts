import { ref } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { loadVisible } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Service } from './service.entity.ts';
import type { Teacher } from './teacher.entity.ts';

/** The teacher's services in the shape that the rules ask for, each with its record; the earliest first. */
export async function servicesOf(em: SqlEntityManager, teacher: Teacher) {
  const records = await em.find(
    Service,
    { teacher: teacher.id },
    { orderBy: { from: 'asc' }, filters: false },
  );
  return records.map((record) => ({
    record,
    kindergartenId: record.kindergarten.id,
    from: record.from,
    to: record.to ?? null,
  }));
}

/** A kindergarten that a teacher can come to: one the viewer knows of and that is not archived. */
export async function loadOpenKindergarten(em: SqlEntityManager, id: string): Promise<Kindergarten> {
  const kindergarten = await loadVisible(em, Kindergarten, id, ['kindergartenId']);
  if (kindergarten.archivedOn) {
    refuse({ code: 'kindergarten-archived', path: ['kindergartenId'], facts: { kindergartenId: id } });
  }
  return kindergarten;
}

/** Begins a service and makes its kindergarten the teacher's present one. */
export function beginService(em: SqlEntityManager, teacher: Teacher, at: Kindergarten, from: string): void {
  teacher.kindergarten = ref(at);
  em.create(Service, { teacher, kindergarten: at, from });
}
