import { defineEntity, p } from '@mikro-orm/core';
import { instantColumn } from '../../platform/columns.ts';

const schema = defineEntity({
  name: 'AuditSegment',
  tableName: 'audit_segment',
  properties: {
    /** Seal number of the last event that was dropped; the chain goes on with the next. */
    lastSealNumber: p.bigint('number').primary(),
    lastSeal: p.string().length(64),
    events: p.integer(),
    droppedAt: instantColumn(),
  },
});

/** A run of sealed events that retention has dropped; its last seal stays, so that what follows can still be verified. */
export class AuditSegment extends schema.class {}
schema.setClass(AuditSegment);
