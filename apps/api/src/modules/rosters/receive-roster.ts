import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { record } from '../audit/record.ts';
import { eraseOldImports } from './erase-old-imports.ts';
import type { RosterFile } from './read-workbook.ts';
import { RosterImport } from './roster-import.entity.ts';
import { RosterUpload } from './roster-upload.entity.ts';

/** Keeps an uploaded file as a new import; nothing of it is read yet. */
export async function receiveRoster(
  em: SqlEntityManager,
  act: Act,
  { name, bytes }: RosterFile,
): Promise<RosterImport> {
  await eraseOldImports(em, act.now);
  const { userId, displayName } = act.viewer;
  const imported = em.create(RosterImport, {
    uploadedBy: userId,
    uploadedByName: displayName,
    uploadedAt: act.now,
  });
  const hash = createHash('sha256').update(bytes).digest('hex');
  em.create(RosterUpload, {
    rosterImport: imported,
    name,
    size: bytes.length,
    hash,
    bytes: Buffer.from(bytes),
  });
  const facts = { file: name, hash };
  record(em, act, { action: 'roster.uploaded', recordType: 'roster', record: imported.id, facts });
  return imported;
}
