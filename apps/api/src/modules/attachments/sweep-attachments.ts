import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { isPastKeeping } from '@qinglan/domain/attachments/attachment-retention';
import type { Moment } from '../../platform/clock.ts';
import { hourly } from '../../platform/hourly.ts';
import { Attachment } from './attachment.entity.ts';
import type { AttachmentStore } from './attachment-store.ts';
import { eraseUnlessOwned } from './erase-unless-owned.ts';

/** Longer than any upload takes, so that nobody's is taken from under them. */
const uploadMsMost = 3_600_000;

interface SweeperOptions {
  readonly clock: () => Moment;
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

/** Every hour: erases the bytes of attachments past their time, and what uploads that were cut off left behind. */
export function startAttachmentSweeper(
  orm: MikroORM,
  store: AttachmentStore,
  { clock, ...options }: SweeperOptions,
): () => Promise<void> {
  return hourly(async () => sweepAttachments(orm.em.fork(), store, clock()), options);
}

/**
 * One sweep. Bytes are erased by what rows and unsettled uploads name, never because nothing names them: a data folder
 * that stands beside the wrong database keeps all it has.
 */
export async function sweepAttachments(
  em: SqlEntityManager,
  store: AttachmentStore,
  { now, today }: Moment,
): Promise<void> {
  for (const incoming of await store.leftBefore(new Date(now.getTime() - uploadMsMost))) {
    await eraseUnlessOwned(em, store, incoming.hash);
    await store.settle(incoming);
  }
  const ending = { $or: [{ keptUntil: { $lt: today } }, { removedOn: { $lt: today } }] };
  const rows = await em.find(Attachment, { erasedAt: null, ...ending }, { filters: false });
  for (const { id, hash } of rows.filter((each) => isPastKeeping(datesOf(each), today))) {
    await em.nativeUpdate(Attachment, { id }, { erasedAt: now }, { filters: false });
    await eraseUnlessOwned(em, store, hash);
  }
}

const datesOf = ({ keptUntil, removedOn }: Attachment) => ({
  keptUntil: keptUntil ?? null,
  removedOn: removedOn ?? null,
});
