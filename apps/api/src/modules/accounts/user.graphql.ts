import { roles } from '@qinglan/domain/access/role';
import { searchTerms } from '@qinglan/domain/search/search-text';
import { builder } from '../../platform/builder.ts';
import type { Context } from '../../platform/context.ts';
import { containing } from '../../platform/read/where.ts';
import type { Conditions } from '../../platform/row-types.ts';
import { Grant } from './grant.entity.ts';
import { grantScope } from './grant.scope.ts';
import { lockedUsers } from './locked-users.ts';
import { User, userStatuses } from './user.entity.ts';
import { userScope } from './user.scope.ts';

builder.entity(Grant, {
  scope: grantScope,
  node: false,
  description: 'A role that a user holds, over the city or over what is named.',
  fields: (t) => ({
    id: t.column('id'),
    role: t.column('role', { type: builder.codes('Role', roles) }),
    district: t.relation('district'),
    kindergarten: t.relation('kindergarten'),
    teacher: t.relation('teacher'),
  }),
});

const UserDetails = builder.part(User, 'UserDetails', {
  atLeast: 'read',
  fields: (t) => ({
    version: t.column('version'),
    username: t.column('username'),
    status: t.column('status', { type: builder.codes('UserStatus', userStatuses) }),
    mustChangePassword: t.column('mustChangePassword'),
    locked: t.derived({
      type: 'Boolean',
      needs: ['lockedUntil'],
      resolve: ({ lockedUntil }, { now }) => lockedUntil != null && new Date(lockedUntil) > now,
      description: 'Too many sign-ins failed; the lock ends by itself or by hand.',
    }),
    lastSignInAt: t.column('lastSignInAt'),
    grants: t.list('grants'),
  }),
});

builder.entity(User, {
  scope: userScope,
  description: 'Somebody who can sign in.',
  fields: (t) => ({
    id: t.column('id'),
    displayName: t.column('displayName'),
    details: t.part(UserDetails),
    viewerCanEdit: t.may('write'),
  }),
});

const UserFilter = builder.inputType('UserFilter', {
  fields: (t) => ({
    text: t.string({ description: 'Part of the name, its pinyin or initials, or of the username.' }),
    roles: t.field({ type: [builder.codes('Role', roles)] }),
    statuses: t.field({ type: [builder.codes('UserStatus', userStatuses)] }),
    kindergartens: t.idList({ description: 'In charge of one of these, or a teacher there.' }),
    locked: t.boolean({
      description: 'true: locked out now, after too many failed sign-ins; only those the viewer may unlock.',
    }),
  }),
});

/** Asked of users whose record the viewer may read, and nobody finds the command line's own user. */
const userWhere = (filter: Partial<typeof UserFilter.$inferInput>, { now }: Context): Conditions<User> => ({
  read: [
    { system: false },
    ...searchTerms(filter.text ?? '').map((term) => ({ searchText: containing(term) })),
    filter.statuses && { status: { $in: filter.statuses } },
    filter.roles && { grants: { $some: { role: { $in: filter.roles } } } },
    filter.kindergartens && {
      grants: {
        $some: {
          $or: [
            { kindergarten: { $in: filter.kindergartens } },
            { teacher: { kindergarten: { $in: filter.kindergartens } } },
          ],
        },
      },
    },
  ],
  write: [filter.locked && lockedUsers(now)],
});

builder.queryField('user', (t) => t.row(User, { can: 'user:read' }));
builder.queryField('users', (t) =>
  t.rows(User, { can: 'user:read', filter: UserFilter, where: userWhere, sorts: { name: 'nameKey' } }),
);
