import { addDays, type Day, daysBetween, earlierDay } from '@qinglan/domain/calendar/day';
import type { PartnershipStatus } from '@qinglan/domain/partnerships/partnership-status';
import type { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import type { Programme } from '../../modules/programmes/programme.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import type { Random } from '../makers/random.ts';
import { schoolTerms } from './school-terms.ts';

type Course = Pick<
  Row<Partnership>,
  | 'status'
  | 'from'
  | 'to'
  | 'publishedOn'
  | 'contestableUntil'
  | 'contestReason'
  | 'confirmedOn'
  | 'confirmedForSide'
  | 'endReason'
>;

const endReasons = [
  '受援园并入集团园管理，双方商定提前结束',
  '帮扶园园长调离，改由其他园接续帮扶',
  '两园路途过远，经区县协调后终止',
] as const;

const contestReasons = [
  '两园相距较远，教师跟班往返不便，希望就近安排',
  '我园今年重点是卫生保健，希望与这方面有经验的园结对',
] as const;

/** About ten school days, as calendar days. */
const windowDays = 14;

/**
 * Status, and the days and reasons that go with it: what runs began with the programme or a semester later, the rest is
 * to come and was published in the last weeks, some of it so long ago that the window is over.
 */
export function makePartnershipCourse(
  random: Random,
  programme: Row<Programme>,
  status: PartnershipStatus,
  today: Day,
): Course {
  const { begun, coming } = schoolTerms(programme, today);
  const runs = status === 'active' || status === 'ended';
  const late = runs && begun.length > 1 && random.chance(0.2);
  const from = runs ? (late ? begun[1]!.from : programme.from) : (coming[0]?.from ?? programme.from);
  const publishedOn = runs ? addDays(from, random.int(1, 4)) : addDays(today, -random.int(4, 26));
  const confirmed = status !== 'proposed' && status !== 'contested' && status !== 'withdrawn';
  const to = status === 'ended' ? endOf(random, from, today) : programme.to;
  return {
    ...{ status, from, to, publishedOn, contestableUntil: addDays(publishedOn, windowDays) },
    contestReason: status === 'contested' ? random.pick(contestReasons) : null,
    confirmedOn: confirmed ? earlierDay(addDays(publishedOn, random.int(1, 10)), today) : null,
    confirmedForSide: confirmed ? random.chance(0.1) : null,
    endReason: status === 'ended' ? random.pick(endReasons) : withdrawal(status),
  };
}

function endOf(random: Random, from: Day, today: Day): Day {
  return addDays(from, random.int(30, Math.max(31, daysBetween(from, today) - 10)));
}

const withdrawal = (status: PartnershipStatus): string | null =>
  status === 'withdrawn' ? '双方未达成一致，撤回后另行安排' : null;
