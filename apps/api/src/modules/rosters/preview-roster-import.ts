import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { importFiles } from './import-files.ts';
import type { RosterPlan } from './plan-roster.ts';
import type { RosterFile } from './read-workbook.ts';
import { RosterImport } from './roster-import.entity.ts';
import type { TellProgress } from './roster-jobs.ts';
import { RosterUpload } from './roster-upload.entity.ts';

/**
 * Reads the files of an import and puts down what it would do. Does nothing when it is past that. No transaction is open
 * while the files are read, or the embedded database would keep everybody waiting.
 */
export async function previewRosterImport(
  em: SqlEntityManager,
  act: Act,
  id: string,
  tell: TellProgress,
): Promise<void> {
  const imported = await em.findOneOrFail(RosterImport, { id }, { filters: false });
  if (imported.status !== 'uploaded') return;
  const { plan } = await importFiles(em, act, await filesOf(em, imported), 'preview', tell);
  await em.transactional(async (tx) => {
    const now = await tx.findOneOrFail(RosterImport, { id }, { filters: false, refresh: true });
    if (now.status !== 'uploaded') return;
    keepPlan(now, plan);
    now.status = 'previewed';
    now.interruptedAt = null;
  });
}

/** What of a plan is kept with the import. */
export function keepPlan(imported: RosterImport, plan: RosterPlan): void {
  imported.kindergartens = plan.counts.kindergartens;
  imported.teachers = plan.counts.teachers;
  imported.newDistricts = [...plan.newDistricts];
  imported.problemCount = plan.problems.length;
  imported.problems = [...plan.problems];
  imported.warnings = [...plan.warnings];
}

/** The files of an import that are still there. */
export async function filesOf(em: SqlEntityManager, imported: RosterImport): Promise<readonly RosterFile[]> {
  const uploads = await em.find(
    RosterUpload,
    { rosterImport: imported.id },
    { orderBy: { id: 'asc' }, filters: false },
  );
  return uploads.flatMap(({ name, bytes }) =>
    bytes === null || bytes === undefined ? [] : [{ name, bytes: new Uint8Array(bytes) }],
  );
}
