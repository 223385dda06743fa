import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Role } from '@qinglan/domain/access/role';
import type { Database } from '../src/database/open-database.ts';
import { Grant } from '../src/modules/accounts/grant.entity.ts';
import { userSearchFields } from '../src/modules/accounts/make-user.ts';
import { hashPassword } from '../src/modules/accounts/password.ts';
import { User } from '../src/modules/accounts/user.entity.ts';
import { District } from '../src/modules/districts/district.entity.ts';
import { Kindergarten } from '../src/modules/kindergartens/kindergarten.entity.ts';
import { Teacher } from '../src/modules/teachers/teacher.entity.ts';
import { nameKey, searchTextOf } from '../src/platform/search-text.ts';

export const password = 'correct-Horse-7';
let passwordHash: string | undefined;

/** What a test's grant is held over, by the records themselves. */
export interface Held {
  readonly role: Role;
  readonly district?: District;
  readonly kindergarten?: Kindergarten;
  readonly teacher?: Teacher;
}

/** Makes records one line each, saved by `save`; everybody's password is `password`. */
export function people({ orm }: Database) {
  const em: SqlEntityManager = orm.em.fork();
  return {
    em,
    save: () => em.flush(),
    district: (name: string) => em.create(District, { name, nameKey: nameKey(name) }),
    kindergarten: (name: string, district: District) =>
      em.create(Kindergarten, {
        name,
        district,
        ownership: 'public',
        grade: 'ungraded',
        gradeRank: 0,
        areaType: 'urban',
        nameKey: nameKey(name),
        searchText: searchTextOf([name]),
      }),
    teacher: (name: string, kindergarten: Kindergarten) =>
      em.create(Teacher, {
        name,
        kindergarten,
        gender: 'female',
        post: 'teacher',
        teachingSince: '2019-09',
        title: 'none',
        titleRank: 0,
        nameKey: nameKey(name, 'person'),
        searchText: searchTextOf([name], 'person'),
      }),
    user: async (username: string, ...grants: Held[]) => {
      passwordHash ??= await hashPassword(password);
      const user = em.create(User, {
        username,
        displayName: username,
        passwordHash,
        ...userSearchFields(username, username),
      });
      for (const grant of grants) em.create(Grant, { user, ...grant });
      return user;
    },
  };
}
