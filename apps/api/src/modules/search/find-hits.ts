import type { FilterQuery } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { may } from '@qinglan/domain/access/permission';
import { searchRank, searchTerms } from '@qinglan/domain/search/search-text';
import { containing } from '../../platform/read/where.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { User } from '../accounts/user.entity.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Teacher } from '../teachers/teacher.entity.ts';

export const hitKinds = ['kindergarten', 'teacher', 'user'] as const;
type HitKind = (typeof hitKinds)[number];

/** A record found by name; the subtitle tells namesakes apart. */
export interface SearchHit {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly rank: number;
}

/** Hits of one kind looked at before ranking: enough that a whole-name hit is among them for any usual text. */
const candidatesMost = 60;

/**
 * Kindergartens, teachers and users that the viewer may know of and whose name, alias, pinyin or initials hold every
 * term of the text; whole names first, then beginnings, then the rest by pinyin.
 */
export async function findHits(
  em: SqlEntityManager,
  viewer: Viewer,
  text: string,
  most: number,
): Promise<SearchHit[]> {
  const terms = searchTerms(text);
  if (terms.length === 0) return [];
  const where = { $and: terms.map((term) => ({ searchText: containing(term) })) };
  const kindergartens = await kindergartenHits(em, text, { ...where, archivedOn: null });
  const teachers = may(viewer.roles, 'teacher:read')
    ? await teacherHits(em, text, { ...where, status: { $ne: 'left' } })
    : [];
  const users = may(viewer.roles, 'user:read') ? await userHits(em, text, where) : [];
  return [...kindergartens, ...teachers, ...users].sort((a, b) => a.rank - b.rank).slice(0, most);
}

async function kindergartenHits(em: SqlEntityManager, text: string, where: FilterQuery<Kindergarten>) {
  const rows = await em.find(Kindergarten, where, {
    fields: ['name', 'searchText', 'district.name'],
    orderBy: { nameKey: 'asc' },
    limit: candidatesMost,
  });
  return rows.map(({ id, name, searchText, district }): SearchHit => {
    return {
      kind: 'kindergarten',
      id,
      title: name,
      subtitle: district.$.name,
      rank: searchRank(searchText, text),
    };
  });
}

async function teacherHits(em: SqlEntityManager, text: string, where: FilterQuery<Teacher>) {
  const rows = await em.find(Teacher, where, {
    fields: ['name', 'searchText', 'kindergarten.name'],
    orderBy: { nameKey: 'asc' },
    limit: candidatesMost,
  });
  return rows.map(({ id, name, searchText, kindergarten }): SearchHit => {
    return {
      kind: 'teacher',
      id,
      title: name,
      subtitle: kindergarten.$.name,
      rank: searchRank(searchText, text),
    };
  });
}

async function userHits(em: SqlEntityManager, text: string, where: FilterQuery<User>) {
  const rows = await em.find(User, where, {
    fields: ['displayName', 'username', 'searchText'],
    orderBy: { nameKey: 'asc' },
    limit: candidatesMost,
  });
  return rows.map(({ id, displayName, username, searchText }): SearchHit => {
    return { kind: 'user', id, title: displayName, subtitle: username, rank: searchRank(searchText, text) };
  });
}
