import { permissions as allPermissions, may } from '@qinglan/domain/access/permission';
import { roles } from '@qinglan/domain/access/role';
import { builder } from '../../platform/builder.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { Grant } from './grant.entity.ts';
import { ownAccount } from './own-account.ts';
import { Session } from './session.entity.ts';
import { sessionScope } from './session.scope.ts';
import { sessionIdleMinutes } from './session-limits.ts';

builder.entity(Session, {
  scope: sessionScope,
  description: 'A signed-in browser.',
  fields: (t) => ({
    id: t.column('id'),
    createdAt: t.column('createdAt'),
    lastSeenAt: t.column('lastSeenAt', { description: 'To five minutes.' }),
    expiresAt: t.column('expiresAt'),
    userAgent: t.column('userAgent'),
    current: t.derived({
      type: 'Boolean',
      needs: ['id'],
      resolve: ({ id }, { viewer }) => viewer?.sessionId === id,
      description: 'The session of this very request.',
    }),
  }),
});

export const ViewerType = builder.objectRef<Viewer>('Viewer');
ViewerType.implement({
  description: 'Who is signed in.',
  fields: (t) => ({
    userId: t.exposeID('userId'),
    username: t.string({
      resolve: async (viewer, _args, { em }) => (await ownAccount(em, viewer)).username,
    }),
    displayName: t.exposeString('displayName'),
    roles: t.field({ type: [builder.codes('Role', roles)], resolve: ({ roles }) => [...roles] }),
    grants: t.all(Grant, { where: ({ userId }) => ({ user: userId }) }),
    permissions: t.stringList({
      description: 'Operations the viewer may use, as codes of the permission table.',
      resolve: ({ roles }) => allPermissions.filter((permission) => may(roles, permission)),
    }),
    mustChangePassword: t.exposeBoolean('mustChangePassword'),
    sessionExpiresAt: t.field({
      type: 'Instant',
      description: 'The absolute end of the session.',
      resolve: async (viewer, _args, { em }) => (await ownAccount(em, viewer)).sessionExpiresAt,
    }),
    sessionIdleMinutes: t.int({
      description: 'Minutes without a request after which the session ends.',
      resolve: () => sessionIdleMinutes,
    }),
    sessions: t.all(Session, {
      where: ({ userId }) => ({ user: userId }),
      orderBy: { lastSeenAt: 'desc' },
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    nullable: true,
    authScopes: { anyone: true },
    description: 'The signed-in user; null for a stranger.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);
