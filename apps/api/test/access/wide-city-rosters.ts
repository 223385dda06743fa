import type { RosterImportStatus } from '@qinglan/domain/rosters/roster-import-status';
import type { Random } from '../../src/database/makers/random.ts';
import type { RosterImport } from '../../src/modules/rosters/roster-import.entity.ts';
import type { RosterUpload } from '../../src/modules/rosters/roster-upload.entity.ts';
import type { Row } from '../../src/platform/rows/row.ts';

type Uploader = 'city' | 'south' | 'north' | 'assisted' | 'nothing';

/**
 * Imports at every stage, of everybody who may upload, and of two who may no longer: what they brought stays with the
 * city.
 */
export function makeRosters(random: Random, users: Readonly<Record<Uploader, { readonly id: string }>>) {
  const uploaded = (username: Uploader, status: RosterImportStatus): Row<RosterImport> => {
    const over = status === 'applied' || status === 'abandoned';
    const at = new Date('2026-10-14T01:00:00Z');
    return {
      ...{
        id: random.id(),
        status,
        uploadedBy: users[username].id,
        uploadedByName: username,
        uploadedAt: at,
      },
      ...{ finishedAt: over ? at : null, erasedAt: status === 'abandoned' ? at : null },
      ...{ kindergartens: null, teachers: null, newDistricts: [], problemCount: 0 },
      ...{ problems: [], warnings: [], version: 1, origin: 'uploaded', interruptedAt: null },
    };
  };
  const imports = [
    uploaded('city', 'previewed'),
    uploaded('city', 'applied'),
    uploaded('south', 'previewed'),
    uploaded('south', 'uploaded'),
    uploaded('south', 'applying'),
    uploaded('north', 'previewed'),
    uploaded('north', 'abandoned'),
    uploaded('assisted', 'applied'),
    uploaded('nothing', 'applied'),
  ];
  const uploads = imports.map(
    ({ id }, index): Row<RosterUpload> => ({
      ...{ id: random.id(), rosterImport: id, name: `花名册${index}.xlsx`, size: 4_096 },
      ...{ hash: String(index).padEnd(64, '0'), bytes: null },
    }),
  );
  return { imports, uploads };
}
