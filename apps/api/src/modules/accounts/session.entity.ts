import { defineEntity, p } from '@mikro-orm/core';
import { idColumn, instantColumn } from '../../platform/columns.ts';
import { User } from './user.entity.ts';

const schema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: idColumn(),
    user: () => p.manyToOne(User).ref().index(),
    /** SHA-256 of the cookie's token, hex; the token itself is stored nowhere. */
    tokenHash: p.string().length(64).unique(),
    createdAt: instantColumn(),
    /** Written at most every five minutes. */
    lastSeenAt: instantColumn(),
    /** The absolute end, however busy the session is. */
    expiresAt: instantColumn(),
    userAgent: p.string().length(200).nullable(),
  },
  indexes: [{ properties: ['expiresAt'] }],
});

/** A signed-in browser. */
export class Session extends schema.class {}
schema.setClass(Session);
