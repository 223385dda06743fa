import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Moment } from '../../platform/clock.ts';
import type { Act } from '../../platform/context.ts';
import type { Viewer } from '../../platform/viewer.ts';

/** The same in every installation, so that audit events of the command line are told apart by eye. */
const operatorId = '00000000-0000-7000-8000-000000000001';

/** The command line acts as the whole city, in the name of a user that has no password and is never listed. */
export const operatorViewer: Viewer = {
  userId: operatorId,
  sessionId: '',
  displayName: '系统操作员',
  roles: ['cityCoordinator'],
  city: true,
  districts: [],
  kindergartens: [],
  teachers: [],
  teacherKindergartens: [],
  observesCity: false,
  observedDistricts: [],
  mustChangePassword: false,
};

export const operatorAct = (moment: Moment): Act => ({ viewer: operatorViewer, ...moment });

/** Makes the operator's user once. No text hashes to its password, and no username can be typed to mean it. */
export async function keepOperator(em: SqlEntityManager): Promise<void> {
  await sql`
    insert into user_account (id, username, display_name, password_hash, name_key, search_text, system)
    values (${operatorId}, '(operator)', ${operatorViewer.displayName}, '!', '', '', true)
    on conflict do nothing`.execute(em.getKysely());
}
