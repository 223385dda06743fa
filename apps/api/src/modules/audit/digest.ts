import { createHash } from 'node:crypto';
import type { AuditEvent, AuditPayload } from './audit-event.entity.ts';

/** JSON with sorted keys and no blanks: the same value is always the same text, however the database keeps it. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export function payloadDigest(salt: string, payload: AuditPayload): string {
  return sha256(`${salt}\n${canonicalJson(payload)}`);
}

/** What the digest of an event is made from: all of it but its place in the chain. */
export type DigestedEvent = Pick<
  AuditEvent,
  | 'id'
  | 'at'
  | 'actor'
  | 'actorName'
  | 'action'
  | 'recordType'
  | 'record'
  | 'district'
  | 'kindergarten'
  | 'payloadDigest'
>;

export function eventDigest(event: DigestedEvent): string {
  const { id, actorName, action, recordType, payloadDigest } = event;
  const { actor = null, record = null, district = null, kindergarten = null } = event;
  const at = event.at.toISOString();
  return sha256(
    canonicalJson({
      id,
      at,
      actor,
      actorName,
      action,
      recordType,
      record,
      district,
      kindergarten,
      payloadDigest,
    }),
  );
}

/** The seal before the first event. */
export const firstSeal = '0'.repeat(64);

/** The seal of an event: no seal can be made again once anything before it was changed, left out or put in. */
export function nextSeal(sealBefore: string, digest: string): string {
  return sha256(`${sealBefore}\n${digest}`);
}
