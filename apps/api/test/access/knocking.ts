import { may } from '@qinglan/domain/access/permission';
import type { Viewer } from '../../src/platform/viewer.ts';
import { argumentsOf, type IdAt } from './arguments.ts';
import type { Asking, Problem } from './asking.ts';
import { type Door, openDoors, passwordDueDoors } from './doors.ts';

/** Somebody at the doors; a stranger has no viewer. */
export interface Caller {
  readonly name: string;
  readonly viewer: Viewer | null;
  /** An id that this caller may know, for each place among a door's arguments. */
  readonly idAt: (door: Door) => IdAt;
}

/** What must stop the caller at this door; null when nothing may. */
export function barrier(door: Door, viewer: Viewer | null): string | null {
  if (openDoors.includes(door.name)) return null;
  if (!viewer) return 'UNAUTHENTICATED';
  if (passwordDueDoors.includes(door.name)) return null;
  if (viewer.mustChangePassword) return 'PASSWORD_CHANGE_REQUIRED';
  return door.needs && may(viewer.roles, door.needs) ? null : 'FORBIDDEN';
}

/** Knocks and says what was wrong with the answer, or null. */
export async function knock(ask: Asking, door: Door, caller: Caller): Promise<string | null> {
  const { errors } = await ask(caller.viewer, door.document, argumentsOf(door, caller.idAt(door)));
  const expected = barrier(door, caller.viewer);
  const wrong = expected ? notStopped(errors, expected, door) : stopped(errors, door);
  return wrong && `${door.name} for ${caller.name}: ${wrong}`;
}

function notStopped(errors: readonly Problem[], expected: string, door: Door): string | null {
  const [first, ...more] = errors;
  if (first?.code !== expected || more.length > 0) return `not ${expected} but ${said(errors)}`;
  const named = expected === 'FORBIDDEN' ? door.needs : undefined;
  return first.needs === named ? null : `names ${String(first.needs)}`;
}

const barriers = ['UNAUTHENTICATED', 'PASSWORD_CHANGE_REQUIRED', 'NONE', 'INTERNAL_SERVER_ERROR'];

function stopped(errors: readonly Problem[], door: Door): string | null {
  const bad = errors.some(
    ({ code, needs }) => barriers.includes(code) || (code === 'FORBIDDEN' && needs === door.needs),
  );
  return bad ? said(errors) : null;
}

export const said = (errors: readonly Problem[]): string =>
  errors.map(({ code, message }) => `${code} (${message})`).join(', ') || 'an answer';
