import { addDays, type Day } from '@qinglan/domain/calendar/day';
import type { SiteAdvice } from '../../modules/site-visits/site-advice.entity.ts';
import type { SiteVisit } from '../../modules/site-visits/site-visit.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import { makersDay, makeUpdatedAt } from './made-on.ts';
import type { Random } from './random.ts';

type VisitRow = Row<SiteVisit>;
type AdviceRow = Row<SiteAdvice>;

/** A visit of a few weeks ago. */
export function makeSiteVisit(
  random: Random,
  given: Partial<VisitRow> & Pick<VisitRow, 'programme' | 'kindergarten'>,
  today: Day = makersDay,
): VisitRow {
  return {
    id: random.id(),
    visitor: null,
    partnership: null,
    on: addDays(today, -random.int(10, 60)),
    methods: ['siteVisit', 'discussion'],
    visitors: ['林静', '周敏'],
    findings: '园舍较为陈旧，班级常规良好，区域材料不足。',
    updatedAt: makeUpdatedAt(random, today),
    version: 1,
    ...given,
  };
}

/** A piece of advice of a visit, not yet followed. */
export function makeSiteAdvice(
  random: Random,
  visit: Pick<VisitRow, 'id' | 'kindergarten' | 'on'>,
  given: Partial<AdviceRow> = {},
): AdviceRow {
  return {
    id: random.id(),
    visit: visit.id,
    kindergarten: visit.kindergarten,
    position: 0,
    text: '完善晨检和午检记录，每周由保健医抽查一次',
    area: 'healthSafety',
    dueOn: addDays(visit.on, 45),
    status: 'open',
    doneOn: null,
    outcome: null,
    version: 1,
    ...given,
  };
}
