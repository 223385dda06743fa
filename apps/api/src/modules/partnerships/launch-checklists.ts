import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { SurveyMethod } from '@qinglan/domain/needs-surveys/survey-method';
import {
  type LaunchChecklist,
  type LaunchFacts,
  launchChecklist,
} from '@qinglan/domain/partnerships/launch-checklist';
import { badInput, notFound } from '../../platform/errors.ts';
import { seenAt } from '../../platform/read/scope-filter.ts';
import { isId } from '../../platform/read/sql.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { NeedsSurvey } from '../needs-surveys/needs-survey.entity.ts';
import { SiteVisit } from '../site-visits/site-visit.entity.ts';
import { Agreement } from './agreement.entity.ts';
import { Partnership } from './partnership.entity.ts';
import { PartnershipGroup } from './partnership-group.entity.ts';

/** As many as a list shows at once. */
const checklistsMost = 200;

/** The launch checklists of partnerships that the viewer reads, in the order asked; a statement for each kind of fact. */
export async function launchChecklists(
  em: SqlEntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<LaunchChecklist[]> {
  if (ids.length > checklistsMost) throw badInput(`最多 ${checklistsMost} 个`, ['partnerships']);
  if (!ids.every(isId)) throw notFound();
  const filters = seenAt(viewer, 'read');
  const found = await em.find(Partnership, { id: { $in: [...ids] } }, { filters });
  const partnerships = new Map(found.map((each) => [each.id, each]));
  const groups = await em.find(
    PartnershipGroup,
    { id: { $in: found.map(({ group }) => group.id) } },
    { filters: false },
  );
  const groupOf = new Map(groups.map((each) => [each.id, each]));
  const agreements = await em.find(
    Agreement,
    { partnership: { $in: found.map(({ id }) => id) } },
    { filters: false },
  );
  const surveys = await em.find(
    NeedsSurvey,
    {
      programme: { $in: found.map(({ programme }) => programme.id) },
      kindergarten: { $in: found.map(({ assisted }) => assisted.id) },
    },
    { filters: false, orderBy: { round: 'asc' } },
  );
  const visits = await em.find(
    SiteVisit,
    { partnership: { $in: found.map(({ id }) => id) } },
    { filters: false },
  );
  return ids.map((id) => {
    const partnership = partnerships.get(id);
    if (!partnership) throw notFound();
    const group = groupOf.get(partnership.group.id)!;
    return launchChecklist({
      ...{
        partnership: id,
        group: group.id,
        assisted: partnership.assisted.id,
        marks: partnership.launchMarks,
      },
      leadingGroup: { formedOn: group.leadingGroupFormedOn ?? null, people: group.leadingGroupPeople },
      ...surveyFacts(partnership, surveys, visits),
      agreements: agreements
        .filter(({ partnership: of }) => of.id === id)
        .map((each) => ({ id: each.id, signedOn: each.signedOn ?? null })),
    });
  });
}

const talks: readonly SurveyMethod[] = ['discussion', 'interview'];

/** The latest survey of the assisted side in the programme, and the lead's visits to it. */
function surveyFacts(
  { id, programme, lead, assisted }: Partnership,
  surveys: readonly NeedsSurvey[],
  visits: readonly SiteVisit[],
): Pick<LaunchFacts, 'survey' | 'visits'> {
  const survey = surveys.findLast(
    (each) => each.programme.id === programme.id && each.kindergarten.id === assisted.id,
  );
  const there = visits.filter((each) => each.partnership?.id === id && each.visitor?.id === lead.id);
  const methods = [survey, ...there].flatMap((each) => each?.methods ?? []);
  return {
    survey: survey
      ? {
          id: survey.id,
          answeredOn: survey.submittedOn ?? null,
          talked: methods.some((method) => talks.includes(method)),
        }
      : null,
    visits: there.map((each) => ({ id: each.id, on: each.on })),
  };
}
