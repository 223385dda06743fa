import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { livePartnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import type { ProgrammeInput } from '@qinglan/domain/programmes/programme-input';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { changesOf } from '../audit/changes.ts';
import { record } from '../audit/record.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { Programme } from './programme.entity.ts';

const programmeFields = ['name', 'from', 'to', 'policyBases', 'policy'] as const;

/**
 * Changes a programme. Its days may not leave running partnerships outside; a changed policy holds for what is proposed
 * from now on.
 */
export async function updateProgramme(
  em: SqlEntityManager,
  act: Act,
  { id, version, ...input }: Edited<ProgrammeInput>,
): Promise<Programme> {
  const programme = await loadForEdit(em, Programme, id, version);
  const before = { ...programme };
  const partnerships = await em.count(
    Partnership,
    {
      programme: id,
      status: { $in: [...livePartnershipStatuses] },
      $or: [{ from: { $lt: input.from } }, { to: { $gt: input.to } }],
    },
    { filters: false },
  );
  if (partnerships > 0)
    refuse({ code: 'partnerships-outside-programme', path: ['to'], facts: { partnerships } });
  em.assign(programme, input);
  record(em, act, {
    action: 'programme.updated',
    recordType: 'programme',
    record: id,
    changes: changesOf(before, programme, programmeFields),
  });
  return programme;
}
