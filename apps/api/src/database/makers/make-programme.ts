import type { Day } from '@qinglan/domain/calendar/day';
import { programmePolicyDefault } from '@qinglan/domain/programmes/programme-policy';
import type { Programme } from '../../modules/programmes/programme.entity.ts';
import type { ProgrammeMember } from '../../modules/programmes/programme-member.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import { makersDay } from './made-on.ts';
import type { Random } from './random.ts';

/** A programme of three calendar years that began on 1 March of last year, so that today lies in its second. */
export function makeProgramme(
  random: Random,
  given: Partial<Row<Programme>> = {},
  today: Day = makersDay,
): Row<Programme> {
  const firstYear = Number(today.slice(0, 4)) - 1;
  return {
    id: random.id(),
    name: `优质幼儿园结对帮扶项目（${firstYear}—${firstYear + 2}年）`,
    from: `${firstYear}-03-01`,
    to: `${firstYear + 2}-12-31`,
    policyBases: [],
    policy: programmePolicyDefault,
    version: 1,
    ...given,
  };
}

/** A member of a programme; a lead can help two unless told otherwise. */
export function makeProgrammeMember(
  random: Random,
  given: Partial<Row<ProgrammeMember>> & Pick<Row<ProgrammeMember>, 'programme' | 'kindergarten'>,
): Row<ProgrammeMember> {
  const role = given.role ?? 'assisted';
  return { id: random.id(), role, leadCapacity: role === 'assisted' ? 0 : 2, version: 1, ...given };
}
