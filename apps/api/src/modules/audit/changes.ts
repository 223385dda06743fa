import { maskPhone } from '@qinglan/domain/contact/phone';
import type { AuditPayload } from './audit-event.entity.ts';

type Changes = NonNullable<AuditPayload['changes']>;

/**
 * The fields among `fields` that differ, before and after, for an event's payload. `before` must be a copy taken
 * before the change (`{ ...row }`), not the entity itself; fields that `after` lacks did not change.
 */
export function changesOf<Row extends object>(
  before: Readonly<Row> | null,
  after: Readonly<Partial<Row>>,
  fields: readonly (keyof Row & string)[],
): Changes {
  const changed: Record<string, { before: unknown; after: unknown }> = {};
  for (const field of fields) {
    if (after[field] === undefined) continue;
    const pair = { before: plain(before?.[field]), after: plain(after[field]) };
    if (JSON.stringify(pair.before) !== JSON.stringify(pair.after)) changed[field] = pair;
  }
  return changed;
}

/** As JSON keeps it; a referred-to record becomes its id. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object' && 'unwrap' in value && 'id' in value) return value.id;
  return JSON.parse(JSON.stringify(value));
}

const mobileInText = /1[3-9]\d{9}/g;

/** A copy with every phone masked: fields named phone, and mobile numbers wherever they stand in a text. */
export function withoutPhones<T>(value: T, isPhone = false): T {
  if (typeof value === 'string') {
    return (isPhone ? maskPhone(value) : value.replace(mobileInText, maskPhone)) as T;
  }
  if (Array.isArray(value)) return value.map((each) => withoutPhones(each, isPhone)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    withoutPhones(each, isPhone || /phone$/i.test(key)),
  ]);
  return Object.fromEntries(entries) as T;
}
