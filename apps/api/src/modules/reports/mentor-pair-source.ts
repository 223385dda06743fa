import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { MentorPairFacts } from '@qinglan/domain/reports/mentor-papers';
import { loadReadable } from '../../platform/edit.ts';
import { MentorPair } from '../mentor-pairs/mentor-pair.entity.ts';
import type { Teacher } from '../teachers/teacher.entity.ts';

/** What the papers of a mentor pair say: of either teacher no more than the other's kindergarten sees. */
export async function loadMentorPairFacts(em: SqlEntityManager, id: string): Promise<MentorPairFacts> {
  const pair = await loadReadable(em, MentorPair, id);
  const partnership = (await pair.partnership?.loadOrFail({ filters: false })) ?? null;
  const programme = (await partnership?.programme.loadOrFail({ filters: false })) ?? null;
  return {
    mentor: await asPaired(await pair.mentor.loadOrFail({ filters: false })),
    mentee: await asPaired(await pair.mentee.loadOrFail({ filters: false })),
    kind: pair.kind,
    focusAreas: pair.focusAreas,
    from: pair.from,
    to: pair.to ?? null,
    programme: programme?.name ?? null,
  };
}

async function asPaired({ name, post, kindergarten }: Teacher) {
  const { name: place } = await kindergarten.loadOrFail({ filters: false });
  return { name, post, kindergarten: place };
}
