import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import type { Edited } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { MentorPair } from '../mentor-pairs/mentor-pair.entity.ts';
import type { Partnership } from './partnership.entity.ts';
import { recordOnPartnership } from './record-on-partnership.ts';
import { takeStep } from './take-step.ts';

interface End {
  readonly on: string;
  readonly reason: string;
  readonly endMentorPairs: boolean;
}

/** Ends a partnership before its time. Its mentor pairs end with it or go on by themselves, as the coordinator says. */
export async function endPartnership(
  em: SqlEntityManager,
  act: Act,
  { on, reason, endMentorPairs, ...input }: Edited<End>,
): Promise<Partnership> {
  const { partnership } = await takeStep(em, act, input, 'end');
  const { from, to } = partnership;
  if (on < from || on > to) {
    refuse({ code: 'outside-programme', path: ['on'], facts: { earliest: from, latest: to } });
  }
  partnership.to = on;
  partnership.endReason = reason;
  const ended = endMentorPairs ? await endPairs(em, act, partnership, { on, reason }) : 0;
  await recordOnPartnership(em, act, partnership, 'partnership.ended', { facts: { on, reason, ended } });
  return partnership;
}

async function endPairs(
  em: SqlEntityManager,
  act: Act,
  partnership: Partnership,
  { on, reason }: Pick<End, 'on' | 'reason'>,
): Promise<number> {
  const running = await em.find(
    MentorPair,
    { partnership: partnership.id, status: { $in: ['proposed', 'confirmed', 'signed', 'active'] } },
    { filters: false },
  );
  for (const pair of running) {
    pair.status = 'ended';
    // A pair that was to begin later ends on the day it would have begun.
    pair.to = on < pair.from ? pair.from : on;
    pair.endReason = reason;
    record(em, act, {
      action: 'mentorPair.ended',
      recordType: 'mentorPair',
      record: pair.id,
      kindergarten: partnership.assisted.id,
      facts: { reason, on },
    });
  }
  return running.length;
}
