import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { refuse } from '../../platform/errors.ts';
import type { Happening } from '../audit/record.ts';
import type { LoadedGround } from './load-ground.ts';

/** What the steps of an import share. */
export interface Application {
  readonly em: SqlEntityManager;
  readonly act: Act;
  readonly loaded: LoadedGround;
  readonly schoolYear: number;
  /** District id by the name that a row gives; made ones included. */
  readonly districtId: (name: string) => string;
  readonly happenings: Happening[];
}

/** Ends the import when fewer rows were changed than planned: somebody else was faster. */
export function requireAll(changed: number, planned: number): void {
  if (changed < planned) refuse({ code: 'roster-outdated', facts: { records: planned - changed } });
}
