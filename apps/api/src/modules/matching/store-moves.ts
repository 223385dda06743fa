import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { MovedMentee as MovedIndex } from '@qinglan/matching/live/apply-changes';
import { sql } from 'kysely';
import type { LiveRun } from './live-run.ts';
import type { MovedMentee } from './match-decision.entity.ts';
import { MatchProposal } from './match-proposal.entity.ts';
import type { MatchRun } from './match-run.entity.ts';
import { scoredFields } from './store-run.ts';
import { UnmatchedMentee } from './unmatched-mentee.entity.ts';

/** Makes the rows of a run follow those who have another mentor now, and tells of them by name. */
export async function storeMoves(
  em: SqlEntityManager,
  run: MatchRun,
  { ground, reader }: Pick<LiveRun, 'ground' | 'reader'>,
  moved: readonly MovedIndex[],
): Promise<readonly MovedMentee[]> {
  if (moved.length === 0) return [];
  const { menteeIds, mentorIds, classOf } = ground;
  const ids = moved.map(({ mentee }) => menteeIds[mentee]!);
  const people = await loadNames(em, [
    ...ids,
    ...moved.flatMap(({ from, to }) => [from, to].filter((j) => j >= 0).map((j) => mentorIds[j]!)),
  ]);
  const nameOf = (id: string) => people.get(id)?.name ?? '';
  const rows = await em.find(
    MatchProposal,
    { run: run.id, mentee: { $in: ids }, state: { $ne: 'rejected' } },
    { filters: false },
  );
  const rowOf = new Map(rows.map((row) => [row.mentee.id, row]));
  const told: MovedMentee[] = [];
  for (const { mentee, from, to } of moved) {
    const id = menteeIds[mentee]!;
    const row = rowOf.get(id);
    const scored = to < 0 ? null : scoredFields(reader.score(mentee, to));
    told.push({
      menteeId: id,
      mentee: nameOf(id),
      from: named(from),
      to: named(to),
      scoreBefore: row?.score ?? null,
      scoreAfter: scored?.score ?? null,
    });
    const place = {
      run: run.id,
      mentee: id,
      menteeClass: classOf[mentee]!,
      menteeKey: people.get(id)?.key ?? '',
    };
    if (scored === null) {
      if (row) em.remove(row);
      em.create(UnmatchedMentee, { ...place, reason: 'byHand' });
    } else if (row) {
      em.assign(
        row,
        { ...scored, mentor: mentorIds[to]!, state: 'proposed' },
        { mergeObjectProperties: false },
      );
    } else {
      em.create(MatchProposal, { ...place, ...scored, mentor: mentorIds[to]! });
      await em.nativeDelete(UnmatchedMentee, { run: run.id, mentee: id }, { filters: false });
    }
  }
  return told;

  function named(mentor: number) {
    return mentor < 0 ? null : { id: mentorIds[mentor]!, name: nameOf(mentorIds[mentor]!) };
  }
}

interface Name {
  readonly name: string;
  readonly key: string;
}

/** Past the viewer's scope: whoever may decide in a run sees the names of everybody it weighs. */
export async function loadNames(
  em: SqlEntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Name & { readonly kindergarten: string }>> {
  const query = sql<
    Name & { id: string; kindergarten: string }
  >`select t.id, t.name, t.name_key as key, k.name as kindergarten
    from teacher t join kindergarten k on k.id = t.kindergarten_id where t.id = any(${[...new Set(ids)]})`;
  const { rows } = await query.execute(em.getKysely());
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}
