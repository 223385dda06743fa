import type { Service } from '../../modules/teachers/service.entity.ts';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import type { Random } from './random.ts';
import type { Row } from './row.ts';

/** What a service follows from. */
type Serving = Pick<Row<Teacher>, 'id' | 'kindergarten' | 'teachingSince'>;

/** A teacher's service where the teacher is now, since the first month of teaching and without an end. */
export function makeService(
  random: Random,
  teacher: Serving,
  given: Partial<Row<Service>> = {},
): Row<Service> {
  return {
    id: random.id(),
    teacher: teacher.id,
    kindergarten: teacher.kindergarten,
    from: `${teacher.teachingSince}-01`,
    to: null,
    ...given,
  };
}
