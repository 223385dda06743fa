import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { PartnershipActor } from '@qinglan/domain/partnerships/partnership-life';
import type { Act } from '../../platform/context.ts';
import { loadForEdit } from '../../platform/edit.ts';
import { forbidden, refuse } from '../../platform/errors.ts';
import { Agreement } from './agreement.entity.ts';
import type { Partnership } from './partnership.entity.ts';
import { actorsIn } from './partnership-actors.ts';

/** An agreement that is still to be signed, its partnership, and as what the viewer stands to it. */
export interface OpenAgreement {
  readonly agreement: Agreement;
  readonly partnership: Partnership;
  readonly actors: readonly PartnershipActor[];
}

/** Loads an agreement to change it: for its partnership's coordinators and sides, until it is signed. */
export async function loadOpenAgreement(
  em: SqlEntityManager,
  act: Act,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<OpenAgreement> {
  const agreement = await loadForEdit(em, Agreement, id, version, 'read');
  const partnership = await agreement.partnership.loadOrFail({ filters: false });
  const actors = await actorsIn(em, act, partnership);
  if (actors.length === 0) throw forbidden();
  const { signedOn } = agreement;
  if (signedOn) refuse({ code: 'agreement-signed', facts: { signedOn } });
  return { agreement, partnership, actors };
}
