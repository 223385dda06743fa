import { defineEntity, p } from '@mikro-orm/core';
import { documentColumn, idColumn, instantColumn } from '../../platform/columns.ts';
import { appendOnlyBody } from './append-only.ts';

const schema = defineEntity({
  name: 'AuditEvent',
  tableName: 'audit_event',
  properties: {
    id: idColumn(),
    at: instantColumn(),
    /** Who acted; null for somebody who was not signed in (a refused sign-in). */
    actor: p.uuid().nullable(),
    actorName: p.string().length(60),
    /** What was done, as a typed word: 'teacher.transferred'. */
    action: p.string().length(60),
    recordType: p.string().length(40),
    record: p.uuid().nullable(),
    /** Where the record belonged when it happened; decides who may read the event. */
    district: p.uuid().nullable(),
    kindergarten: p.uuid().nullable(),
    /** Before and after, phones masked; null once erased. */
    payload: documentColumn<AuditPayload>().nullable(),
    /** Random, 32 hex digits; goes with the payload, so that its digest gives nothing away by guessing. */
    salt: p.string().length(32).nullable(),
    /** SHA-256 of salt and payload, hex; stays when both are erased. */
    payloadDigest: p.string().length(64),
    /** SHA-256 of all the rest and the payload's digest, hex. */
    digest: p.string().length(64),
    /** Position in the sealed chain, given by the sealer in commit order; null while unsealed. */
    sealNumber: p.bigint('number').nullable().unique(),
    /** SHA-256 of the seal before and this digest, hex. */
    seal: p.string().length(64).nullable(),
  },
  indexes: [
    { properties: ['record', 'id'] },
    { properties: ['district', 'id'] },
    { properties: ['kindergarten', 'id'] },
  ],
  triggers: [{ name: 'append_only', timing: 'before', events: ['update', 'delete'], body: appendOnlyBody }],
});

/** What an event says changed: field by field, or facts of an act that changes no field. */
export interface AuditPayload {
  readonly changes?: Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

/** One thing that happened (审计事件): written with the change, sealed after, never changed but for erasure. */
export class AuditEvent extends schema.class {}
schema.setClass(AuditEvent);
