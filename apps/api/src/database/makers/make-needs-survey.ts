import { addDays, type Day } from '@qinglan/domain/calendar/day';
import type { NeedsSurvey } from '../../modules/needs-surveys/needs-survey.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import { makersDay, makeUpdatedAt } from './made-on.ts';
import type { Random } from './random.ts';

type SurveyRow = Row<NeedsSurvey>;

/** A survey of a programme's first round, opened a fortnight ago and due in another; nothing is answered yet. */
export function makeNeedsSurvey(
  random: Random,
  given: Partial<SurveyRow> & Pick<SurveyRow, 'programme' | 'kindergarten'>,
  today: Day = makersDay,
): SurveyRow {
  return {
    id: random.id(),
    round: 1,
    status: 'open',
    openedOn: addDays(today, -14),
    dueOn: addDays(today, 14),
    methods: [],
    situation: null,
    strengths: [],
    needs: [],
    expectations: null,
    profile: null,
    submittedOn: null,
    acceptedOn: null,
    returnReason: null,
    updatedAt: makeUpdatedAt(random, today),
    version: 1,
    ...given,
  };
}
