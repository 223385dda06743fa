import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AdviceAnswerInput } from '@qinglan/domain/site-visits/site-visit-input';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit, loadWritable } from '../../platform/edit.ts';
import { record } from '../audit/record.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { SiteAdvice } from './site-advice.entity.ts';
import { visitHappening } from './visit-happening.ts';

/** Says what became of a piece of advice. That is the visited side's word; the visitor reads it. */
export async function answerSiteAdvice(
  em: SqlEntityManager,
  act: Act,
  { id, version, status, outcome }: Edited<AdviceAnswerInput>,
): Promise<SiteAdvice> {
  const advice = await loadForEdit(em, SiteAdvice, id, version, 'read');
  await loadWritable(em, Kindergarten, advice.kindergarten.id);
  em.assign(advice, { status, outcome, doneOn: status === 'done' ? act.today : null });
  const happening = await visitHappening(
    em,
    { id: advice.visit.id, kindergarten: advice.kindergarten },
    { action: 'siteVisit.adviceAnswered', facts: { advice: advice.text, status } },
  );
  record(em, act, happening);
  return advice;
}
