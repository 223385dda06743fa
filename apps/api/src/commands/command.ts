import type { ParseArgsConfig } from 'node:util';
import type { Database } from '../database/open-database.ts';
import type { Env } from '../platform/env.ts';

/** What a command was called with. */
export interface Call {
  readonly env: Env;
  readonly positionals: readonly string[];
  /** Options by name; the command's own list says which there are. */
  readonly options: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  /** A file argument as an absolute path: it is relative to where the person stood who called. */
  readonly file: (name: string) => string;
  /** Opens the database that the environment names, ready to work with; closed when the command ends. */
  readonly open: () => Promise<Database>;
  /** The same as it lies there: nothing migrated, nothing made. */
  readonly openRaw: () => Promise<Database>;
}

/** What a command has to say: a document for `--json`, sentences for people. */
export interface Answer {
  readonly json: object;
  readonly text: string;
  /** It was not done, and the text says why; exit code 1. */
  readonly refused?: boolean;
}

/** A command of the operator. */
export interface Command {
  /** After its name: 'FILE [--anchor NUMBER:SEAL]'. */
  readonly usage: string;
  readonly does: string;
  /** How many arguments without a dash it takes. */
  readonly positionals: number;
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  readonly run: (call: Call) => Promise<Answer>;
}

/** The command was called as it cannot be; exit code 2. */
export class WrongUsage extends Error {}

/** It cannot be done, for a reason that the operator can do something about; exit code 1. */
export class Refused extends Error {}
