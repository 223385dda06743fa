import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RosterOrigin } from '@qinglan/domain/rosters/roster-import-status';
import type { Act } from '../../platform/context.ts';
import { record } from '../audit/record.ts';
import { eraseOldImports } from './erase-old-imports.ts';
import type { RosterFile } from './read-workbook.ts';
import { RosterImport } from './roster-import.entity.ts';
import { RosterUpload } from './roster-upload.entity.ts';

/** Keeps files as one new import; nothing of them is read yet. Files of the same name are told apart. */
export async function receiveRoster(
  em: SqlEntityManager,
  act: Act,
  files: readonly RosterFile[],
  origin: RosterOrigin,
): Promise<RosterImport> {
  await eraseOldImports(em, act.now);
  const { userId, displayName } = act.viewer;
  const imported = em.create(RosterImport, {
    uploadedBy: userId,
    uploadedByName: displayName,
    uploadedAt: act.now,
    origin,
    // The database's own defaults would be taken for texts.
    problems: [],
    warnings: [],
  });
  const taken = new Set<string>();
  for (const { name: given, bytes } of files) {
    const name = freeName(given, taken);
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
  }
  return imported;
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) {
    free = name.replace(/(\.[^.]*)?$/, (ending) => ` (${number})${ending}`);
  }
  taken.add(free);
  return free;
}
