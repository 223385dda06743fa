import { defineEntity, p } from '@mikro-orm/core';
import { idColumn, instantColumn, sortKeyColumn, versionColumn } from '../../platform/columns.ts';
import { Grant } from './grant.entity.ts';
import { Session } from './session.entity.ts';

export const userStatuses = ['active', 'disabled'] as const;

const schema = defineEntity({
  name: 'User',
  tableName: 'user_account',
  properties: {
    id: idColumn(),
    username: p.string().length(40).unique(),
    displayName: p.string().length(30),
    /** argon2id in its own encoding. */
    passwordHash: p.string().length(200),
    /** The password was given by somebody else and must be changed at the next sign-in, before this instant. */
    oneTimeUntil: instantColumn().nullable(),
    mustChangePassword: p.boolean().default(false),
    status: p.enum(userStatuses).default('active'),
    failedSignIns: p.smallint().default(0),
    lockedUntil: instantColumn().nullable(),
    lastSignInAt: instantColumn().nullable(),
    nameKey: sortKeyColumn(),
    searchText: p.text(),
    /** The user in whose name the command line acts; it has no password and is never listed. */
    system: p.boolean().default(false),
    version: versionColumn(),
    grants: () => p.oneToMany(Grant).mappedBy('user').orphanRemoval(),
    sessions: () => p.oneToMany(Session).mappedBy('user'),
  },
  indexes: [{ properties: ['nameKey', 'id'] }],
});

/** Somebody who can sign in (用户), with one or more grants. */
export class User extends schema.class {}
schema.setClass(User);
