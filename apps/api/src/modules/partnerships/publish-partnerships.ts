import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { addSchoolDays } from '@qinglan/domain/calendar/school-calendar';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { refuse, StaleVersionError } from '../../platform/errors.ts';
import { recordMany } from '../audit/record-many.ts';
import { calendarsOf } from '../calendar/calendars-of.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { chosenDrafts } from './drafts.ts';
import { type LockedMembers, lockMembers, problemsOfJoining } from './joining.ts';
import type { Partnership } from './partnership.entity.ts';
import { happeningsOn } from './record-on-partnership.ts';

interface Publication {
  readonly programmeId: string;
  /** The drafts that were looked at, with their versions; without them all that the viewer may publish. */
  readonly drafts?: readonly ChosenDraft[] | null | undefined;
}

interface ChosenDraft {
  readonly partnershipId: string;
  readonly version: number;
}

/**
 * Shows drafts to both sides, all or none: each is checked once more under lock, since members and capacities may have
 * changed. From today on the assisted side has its school days to contest.
 */
export async function publishPartnerships(
  em: SqlEntityManager,
  act: Act,
  { programmeId, drafts: chosen }: Publication,
): Promise<Programme> {
  const programme = await loadVisible(em, Programme, programmeId, ['programmeId']);
  const ids = chosen?.map(({ partnershipId }) => partnershipId);
  const published = await chosenDrafts(em, act, programme, ids, 'drafts');
  if (published.length === 0) refuse({ code: 'nothing-to-publish' });
  const read = new Map(chosen?.map(({ partnershipId, version }) => [partnershipId, version]));
  if (chosen && published.some(({ id, version }) => read.get(id) !== version))
    throw new StaleVersionError(Programme, programme.id);
  const places = published.flatMap(({ lead, assisted }) => [lead.id, assisted.id]);
  const locked = await lockMembers(em, programme, places);
  const now = new Map(locked.partnerships.map((each) => [each.id, each.version]));
  if (published.some(({ id, version }) => now.get(id) !== version))
    throw new StaleVersionError(Programme, programme.id);
  await requireAllJoinable(programme, published, locked);
  const calendarOf = await calendarsOf(em);
  const contestableUntil = addSchoolDays(calendarOf, act.today, programme.policy.contestSchoolDays);
  for (const partnership of published) {
    em.assign(partnership, { status: 'proposed', publishedOn: act.today, contestableUntil, locked: false });
  }
  const happenings = await happeningsOn(em, published, 'partnership.published', () => ({
    facts: { until: contestableUntil },
  }));
  await recordMany(em, act, happenings);
  return programme;
}

async function requireAllJoinable(
  programme: Programme,
  drafts: readonly Partnership[],
  locked: LockedMembers,
): Promise<void> {
  const refused = drafts.flatMap((draft) => {
    const pair = { lead: draft.lead.id, assisted: draft.assisted.id, from: draft.from, to: draft.to };
    return problemsOfJoining(programme, locked, pair, { except: draft.id }).map(({ code }) => ({
      draft,
      code,
    }));
  });
  const [first] = refused;
  if (first === undefined) return;
  const lead = await first.draft.lead.loadOrFail({ filters: false });
  const assisted = await first.draft.assisted.loadOrFail({ filters: false });
  refuse({
    code: 'publication-refused',
    facts: {
      ...{ lead: lead.name, assisted: assisted.name, code: first.code },
      drafts: new Set(refused.map(({ draft }) => draft.id)).size,
    },
  });
}
