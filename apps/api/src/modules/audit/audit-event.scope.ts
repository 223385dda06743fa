import { among, anyOf, everything, scopeRule } from '../../platform/read/scope.ts';
import { AuditEvent } from './audit-event.entity.ts';

/**
 * The timelines of the records in the own remit; the event says where its record belonged when it happened. The city
 * writes them in one way only: it may have a payload erased.
 */
export const auditEventScope = scopeRule(AuditEvent, (viewer) => {
  const districts = among(viewer.districts);
  const own = among(viewer.kindergartens);
  return {
    read: anyOf<AuditEvent>(districts && { district: districts }, own && { kindergarten: own }),
    write: anyOf<AuditEvent>(viewer.city && everything),
  };
});
