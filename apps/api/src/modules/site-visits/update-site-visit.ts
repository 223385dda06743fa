import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AdviceInput, SiteVisitChanges } from '@qinglan/domain/site-visits/site-visit-input';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { changesOf } from '../audit/changes.ts';
import { record } from '../audit/record.ts';
import { addAdvice } from './record-site-visit.ts';
import { SiteAdvice } from './site-advice.entity.ts';
import { SiteVisit } from './site-visit.entity.ts';
import { siteVisitFields, visitHappening } from './visit-happening.ts';

/** Writes a visit anew with its advice; what was answered already stays as it is. */
export async function updateSiteVisit(
  em: SqlEntityManager,
  act: Act,
  { id, version, advice, ...changes }: Edited<SiteVisitChanges>,
): Promise<SiteVisit> {
  const visit = await loadForEdit(em, SiteVisit, id, version);
  const before = { ...visit };
  em.assign(visit, changes);
  const told = await adviceAnew(em, visit, advice);
  // A change of the advice alone must be seen by whoever has the visit open.
  visit.updatedAt = act.now;
  const changed = changesOf(before, visit, siteVisitFields);
  const happening = { action: 'siteVisit.updated', changes: { ...changed, ...told } } as const;
  record(em, act, await visitHappening(em, visit, happening));
  return visit;
}

async function adviceAnew(em: SqlEntityManager, visit: SiteVisit, given: readonly AdviceInput[]) {
  const rows = await em.find(
    SiteAdvice,
    { visit: visit.id },
    { filters: false, orderBy: { position: 'asc' } },
  );
  const texts = rows.map(({ text }) => text);
  for (const [index, { adviceId: id, text, area, dueOn }] of given.entries()) {
    if (id === null) continue;
    const row = rows.find((each) => each.id === id);
    if (!row) refuse({ code: 'unknown-record', path: ['advice', String(index), 'adviceId'], facts: { id } });
    if (row.status === 'done' && row.text !== text) {
      refuse({ code: 'advice-done', path: ['advice', String(index), 'text'] });
    }
    em.assign(row, { text, area, dueOn, position: index });
  }
  const kept = new Set(given.map(({ adviceId }) => adviceId));
  for (const row of rows) if (row.status === 'open' && !kept.has(row.id)) em.remove(row);
  addAdvice(
    em,
    visit,
    given.filter(({ adviceId }) => adviceId === null),
    rows.length + given.length,
  );
  return changesOf({ advice: texts }, { advice: given.map(({ text }) => text) }, ['advice']);
}
