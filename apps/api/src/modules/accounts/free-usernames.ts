import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { pinyin } from 'pinyin-pro';
import { User } from './user.entity.ts';

const baseLengthMost = 30;

/** wangxiuying for 王秀英; what has no Latin reading becomes `user`. */
export function usernameBase(name: string): string {
  const letters = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, baseLengthMost);
  return letters.length >= 3 ? letters : `user${letters}`;
}

/**
 * A username for each name that nobody has, numbered when several share a reading: wangfang, wangfang2. Two who make
 * accounts at the same moment may still meet; then the unique index refuses the second.
 */
export async function freeUsernames(em: SqlEntityManager, names: readonly string[]): Promise<string[]> {
  const bases = names.map(usernameBase);
  const starts = [...new Set(bases)].map((base) => ({ username: { $like: `${base}%` } }));
  const takenRows = await em.find(User, { $or: starts }, { fields: ['username'], filters: false });
  const taken = new Set(takenRows.map(({ username }) => username));
  return bases.map((base) => {
    let username = base;
    for (let number = 2; taken.has(username); number += 1) username = `${base}${number}`;
    taken.add(username);
    return username;
  });
}
