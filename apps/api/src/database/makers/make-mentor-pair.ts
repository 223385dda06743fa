import type { Day } from '@qinglan/domain/calendar/day';
import { schoolYearOf } from '@qinglan/domain/calendar/school-year';
import type { MentorPair } from '../../modules/mentor-pairs/mentor-pair.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import { makersDay } from './made-on.ts';
import type { Random } from './random.ts';

type PairRow = Row<MentorPair>;

/** An active pair of two teachers for this school year, in-house unless a partnership is given. */
export function makeMentorPair(
  random: Random,
  given: Partial<PairRow> & Pick<PairRow, 'mentor' | 'mentee'>,
  today: Day = makersDay,
): PairRow {
  const schoolYear = schoolYearOf(today);
  return {
    id: random.id(),
    partnership: null,
    kind: 'induction',
    focusAreas: ['classManagement', 'lessonDesign'],
    status: 'active',
    from: `${schoolYear}-09-01`,
    to: `${schoolYear + 1}-07-05`,
    run: null,
    score: null,
    endReason: null,
    version: 1,
    ...given,
  };
}
