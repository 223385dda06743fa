import { defineEntity, p } from '@mikro-orm/core';
import { instantColumn } from '../../platform/columns.ts';

const schema = defineEntity({
  name: 'SignInThrottle',
  tableName: 'sign_in_throttle',
  properties: {
    /** SHA-256 of the address or username that tries, hex. */
    key: p.string().length(64).primary(),
    windowStart: instantColumn(),
    attempts: p.integer(),
  },
});

/** How often an address or a username has tried to sign in lately; counted in the database, for all processes. */
export class SignInThrottle extends schema.class {}
schema.setClass(SignInThrottle);
