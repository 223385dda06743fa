import { areaList, areas } from '@qinglan/domain/areas/area';
import { type LearningDomain, learningDomainList } from '@qinglan/domain/areas/learning-domain';
import type { Need, Strength } from '@qinglan/domain/areas/strength';
import type { Day } from '@qinglan/domain/calendar/day';
import { monthOf, monthsBetween } from '@qinglan/domain/calendar/month';
import { ageGroupList } from '@qinglan/domain/kindergartens/age-group';
import { type Honour, honourLevelList } from '@qinglan/domain/teachers/honour';
import { lineOfWork, linesOfWork, postList } from '@qinglan/domain/teachers/post';
import { titleList } from '@qinglan/domain/teachers/title';
import type { PersonRow } from './load-match-rows.ts';

/** What mentors and mentees have in common, in the solver's numbers; kindergarten and identity are places in lists. */
export function personNumbers(person: PersonRow, today: Day, teacher: number, kindergarten: number) {
  return {
    teacher,
    kindergarten,
    lineOfWork: linesOfWork.indexOf(lineOfWork(person.post) ?? 'teaching'),
    months: Math.max(0, monthsBetween(person.teachingSince, monthOf(today))),
    title: titleList.rank(person.title),
    honour: honourRank(person.honours),
    ageGroup: person.ageGroup === null ? -1 : ageGroupList.rank(person.ageGroup),
    post: postList.rank(person.post),
    inPost: true,
  };
}

export function needNumbers(needs: readonly Need[]) {
  return {
    needs: byArea(needs, ({ level }) => level),
    urgency: byArea(needs, ({ urgency }) => urgency),
    tags: tagsOf(needs),
  };
}

export function strengthNumbers({ strengths, honours, title }: PersonRow) {
  const standing = standingEvidence(honourRank(honours), titleList.rank(title));
  return {
    strengths: byArea(strengths, ({ level }) => level),
    evidence: byArea(strengths, ({ evidence }) => Math.max(standing, evidence ? 1 : 0)),
    tags: tagsOf(strengths),
  };
}

/**
 * How well a strength is borne out, 0 to 3: by an honour of the city or above 3, of the district 2; by the senior title
 * 2, by the first 1. A note of lessons given counts 1.
 */
function standingEvidence(honour: number, title: number): number {
  const byHonour = honour >= 3 ? 3 : honour === 2 ? 2 : 0;
  const first = titleList.rank('first');
  const byTitle = title > first ? 2 : title === first ? 1 : 0;
  return Math.max(byHonour, byTitle);
}

const honourRank = (honours: readonly Honour[]): number =>
  honours.reduce((highest, { level }) => Math.max(highest, honourLevelList.rank(level) + 1), 0);

function byArea<T extends Strength>(entries: readonly T[], of: (entry: T) => number): number[] {
  const levels: number[] = new Array(areas.length).fill(0);
  for (const entry of entries) levels[areaList.rank(entry.area)] = of(entry);
  return levels;
}

function tagsOf(entries: readonly { readonly learningDomains?: readonly LearningDomain[] }[]): number {
  let tags = 0;
  for (const { learningDomains = [] } of entries) {
    for (const domain of learningDomains) tags |= 1 << learningDomainList.rank(domain);
  }
  return tags;
}
