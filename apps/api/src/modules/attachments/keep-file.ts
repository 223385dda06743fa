import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Attachment } from './attachment.entity.ts';
import type { AttachmentStore, Incoming } from './attachment-store.ts';
import { eraseUnlessOwned } from './erase-unless-owned.ts';
import type { ExaminedFile } from './examine-file.ts';
import { lockStore } from './store-lock.ts';

type GiveRow = (em: SqlEntityManager) => Promise<Attachment>;

/** Keeps a file and the row that `giveRow` gives it: both or neither, whatever happens on the way. */
export async function keepFile(
  em: SqlEntityManager,
  store: AttachmentStore,
  { hash, bytes }: Pick<ExaminedFile, 'hash' | 'bytes'>,
  giveRow: GiveRow,
): Promise<Attachment> {
  const incoming = await store.receive(hash, bytes);
  try {
    return await em.transactional((tx) => placed(tx as SqlEntityManager, store, incoming, giveRow));
  } catch (error) {
    await eraseUnlessOwned(em, store, hash);
    throw error;
  } finally {
    await store.settle(incoming);
  }
}

async function placed(em: SqlEntityManager, store: AttachmentStore, incoming: Incoming, giveRow: GiveRow) {
  await lockStore(em, 'attach');
  await store.place(incoming);
  return giveRow(em);
}
