import { among, anyOf, everything, scopeRule } from '../../platform/read/scope.ts';
import { AuditEvent } from './audit-event.entity.ts';

/** The timelines of the records in the own remit; the event says where its record belonged when it happened. */
export const auditEventScope = scopeRule(AuditEvent, (viewer) => {
  const districts = among(viewer.districts);
  const own = among(viewer.kindergartens);
  return {
    read: anyOf<AuditEvent>(
      viewer.city && everything,
      districts && { district: districts },
      own && { kindergarten: own },
    ),
  };
});
