import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Attachment } from './attachment.entity.ts';
import type { AttachmentStore } from './attachment-store.ts';
import { lockStore } from './store-lock.ts';

/** Erases bytes that no row owns; the same bytes may hang on several records, and then stay. */
export async function eraseUnlessOwned(
  em: SqlEntityManager,
  store: AttachmentStore,
  hash: string,
): Promise<void> {
  await em.fork().transactional(async (tx) => {
    await lockStore(tx as SqlEntityManager, 'erase');
    const owners = await tx.count(Attachment, { hash, erasedAt: null }, { filters: false });
    if (owners === 0) await store.erase(hash);
  });
}
