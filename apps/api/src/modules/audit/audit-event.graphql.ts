import { builder } from '../../platform/builder.ts';
import type { Conditions } from '../../platform/row-types.ts';
import { AuditEvent, type AuditPayload } from './audit-event.entity.ts';
import { auditEventScope } from './audit-event.scope.ts';

interface AuditChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Texts as they are; numbers, lists and documents as JSON. */
const asText = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

const changesIn = ({ changes = {} }: AuditPayload): AuditChange[] =>
  Object.entries(changes).map(([field, { before, after }]) => ({
    field,
    before: asText(before),
    after: asText(after),
  }));

const AuditChangeType = builder.objectRef<AuditChange>('AuditChange').implement({
  description: 'One field before and after; values as text or JSON text, phones masked.',
  fields: (t) => ({
    field: t.exposeString('field'),
    before: t.exposeString('before', { nullable: true }),
    after: t.exposeString('after', { nullable: true }),
  }),
});

const AuditPayloadType = builder.objectRef<AuditPayload>('AuditPayload').implement({
  fields: (t) => ({
    changes: t.field({ type: [AuditChangeType], resolve: changesIn }),
    facts: t.field({ type: 'Facts', resolve: ({ facts }) => facts ?? {} }),
  }),
});

builder.entity(AuditEvent, {
  scope: auditEventScope,
  description: 'One thing that happened, and who did it.',
  fields: (t) => ({
    id: t.column('id'),
    at: t.column('at'),
    actorName: t.column('actorName'),
    action: t.column('action', { description: 'A word such as teacher.transferred.' }),
    recordType: t.column('recordType'),
    record: t.column('record', { type: 'ID' }),
    payload: t.column('payload', { type: AuditPayloadType, description: 'Null once erased.' }),
    sealed: t.derived({
      type: 'Boolean',
      needs: ['sealNumber'],
      resolve: ({ sealNumber }) => sealNumber != null,
      description: 'Chained to all events before it; until then a second or so passes.',
    }),
  }),
});

const AuditEventFilter = builder.inputType('AuditEventFilter', {
  fields: (t) => ({ recordType: t.string(), record: t.id(), actions: t.stringList() }),
});

const auditEventWhere = (filter: Partial<typeof AuditEventFilter.$inferInput>): Conditions<AuditEvent> => ({
  read: [
    filter.recordType && { recordType: filter.recordType },
    filter.record && { record: filter.record },
    filter.actions && { action: { $in: filter.actions } },
  ],
});

builder.queryField('auditEvents', (t) =>
  t.rows(AuditEvent, {
    can: 'audit:read',
    filter: AuditEventFilter,
    where: auditEventWhere,
    defaultDescending: true,
    description: 'What happened lately within the remit of the viewer, the latest first.',
  }),
);
