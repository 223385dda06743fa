import { scopeRule } from '../../platform/read/scope.ts';
import { Session } from './session.entity.ts';

/** Everybody sees the own sessions and nobody else's. */
export const sessionScope = scopeRule(Session, (viewer) => ({ write: { user: viewer.userId } }));
