import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { shippedPolicies } from '@qinglan/domain/matching/match-policy';
import { compressed } from '../../src/modules/matching/columns-file.ts';
import { MatchOutcome } from '../../src/modules/matching/match-outcome.entity.ts';
import { MatchSnapshot } from '../../src/modules/matching/match-snapshot.entity.ts';
import { writeOutcome } from '../../src/modules/matching/outcome-file.ts';
import { snapshotHash, writeSnapshot } from '../../src/modules/matching/snapshot-file.ts';
import { newId } from '../../src/platform/id.ts';
import { insertRows } from '../../src/platform/rows/insert-rows.ts';

interface RunRow {
  readonly id: string;
  readonly snapshot?: unknown;
}

/** Bytes as the database reads them from JSON. */
const hex = (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}` as unknown as Buffer;

/**
 * What runs made for a test refer to: snapshots that weigh nobody, so that whatever is asked of a run is asked of people
 * whom it does not know. Nobody sees these rows, so no world holds them.
 */
export async function insertSnapshots(em: SqlEntityManager, runs: readonly RunRow[]): Promise<void> {
  const bytes = writeSnapshot({
    ...{ today: '2026-10-14', rules: shippedPolicies.newTeachers, districtIds: [], kindergartenIds: [] },
    ...{ menteeIds: [], mentorIds: [], classOf: new Uint8Array(0) },
    city: { kindergartens: [], partnerships: [], mentees: [], mentors: [], bans: [], running: [] },
  });
  const ids = new Set(runs.map(({ snapshot }) => snapshot as string));
  const made = {
    madeAt: new Date(0),
    today: '2026-10-14',
    hash: snapshotHash(bytes),
    bytes: hex(compressed(bytes)),
  };
  await insertRows(
    em,
    MatchSnapshot,
    [...ids].map((id) => ({ id, ...made })),
  );
}

/** What those runs found: nothing. */
export async function insertOutcomes(em: SqlEntityManager, runs: readonly RunRow[]): Promise<void> {
  const none = new Int32Array(0);
  const bytes = writeOutcome({
    problem: {
      ...{ menteeCount: 0, mentorCount: 0, rowStart: new Int32Array(1) },
      ...{ mentorOf: none, score: none, capacity: none },
    },
    ...{ running: new Uint8Array(0), mentorOfMentee: none, certificate: null },
  });
  await insertRows(
    em,
    MatchOutcome,
    runs.map(({ id }) => ({ id: newId(), run: id, bytes: hex(bytes) })),
  );
}
