import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type AgreementFacts, agreementFacts } from '@qinglan/domain/partnerships/agreement';
import { loadReadable } from '../../platform/edit.ts';
import { levelsSeen } from '../../platform/read/level-of.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Agreement } from '../partnerships/agreement.entity.ts';

/**
 * What the paper of an agreement says, as far as the viewer sees the two kindergartens: of one that is known by name
 * alone, address and principal stay blank. @throws NOT_FOUND for an agreement out of sight.
 */
export async function loadAgreementFacts(
  em: SqlEntityManager,
  viewer: Viewer,
  id: string,
): Promise<AgreementFacts> {
  const agreement = await loadReadable(em, Agreement, id);
  const partnership = await agreement.partnership.loadOrFail({ filters: false });
  const programme = await partnership.programme.loadOrFail({ filters: false });
  return agreementFacts({
    agreement: withNulls(agreement, ['signedOn', 'leadSignatory', 'assistedSignatory']),
    partnership: withNulls(partnership, ['semesterFocus', 'leadContactName', 'assistedContactName']),
    programme,
    lead: await sideSeen(em, viewer, partnership.lead.id),
    assisted: await sideSeen(em, viewer, partnership.assisted.id),
  });
}

async function sideSeen(em: SqlEntityManager, viewer: Viewer, id: string) {
  const { name, district, address, principal } = await em.findOneOrFail(
    Kindergarten,
    { id },
    { filters: false },
  );
  const [contacts] = await levelsSeen(em, viewer, Kindergarten, id, ['contacts']);
  const { name: districtName } = await district.loadOrFail({ filters: false });
  return {
    ...{ name, district: districtName },
    address: contacts ? (address ?? null) : null,
    principal: contacts ? (principal ?? null) : null,
  };
}

type Nulled<Row, Key extends keyof Row> = Omit<Row, Key> & {
  readonly [K in Key]: NonNullable<Row[K]> | null;
};

/** A row with null where the ORM leaves a column out. */
function withNulls<Row extends object, const Key extends keyof Row>(row: Row, keys: readonly Key[]) {
  const nulled = Object.fromEntries(keys.map((key) => [key, row[key] ?? null]));
  return { ...row, ...nulled } as Nulled<Row, Key>;
}
