import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Database } from '../database/open-database.ts';
import { openFromEnv } from '../database/open-from-env.ts';
import { prepare } from '../database/prepare.ts';
import { BackupRefused } from '../database/restore-lines.ts';
import { readEnv } from '../platform/env.ts';
import { startProblem } from '../start-problem.ts';
import { type Answer, type Command, Refused, WrongUsage } from './command.ts';
import { commands } from './commands.ts';
import { help } from './help.ts';

/** What goes where, and how the process ends. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  readonly error: string;
}

/** Runs one command line. With `--json` the output is one JSON document, of a refusal too. */
export async function runCommand(line: readonly string[]): Promise<Outcome> {
  const asJson = line.includes('--json');
  const words = line.filter((word) => word !== '--json');
  try {
    const answer = await answerTo(words);
    const output = asJson ? JSON.stringify(answer.json) : answer.text;
    return { exitCode: answer.refused ? 1 : 0, output, error: '' };
  } catch (error) {
    const exitCode = error instanceof WrongUsage ? 2 : 1;
    const ours = error instanceof WrongUsage || error instanceof Refused || error instanceof BackupRefused;
    const sentence = ours ? error.message : startProblem(error);
    return { exitCode, output: asJson ? JSON.stringify({ refused: sentence }) : '', error: sentence };
  }
}

async function answerTo([name, ...words]: readonly string[]): Promise<Answer> {
  if (name === undefined) throw new WrongUsage(help().text);
  if (name === 'help' || name === '--help') return help();
  const command = commands[name];
  if (!command) throw new WrongUsage(`There is no command ${name}; \`help\` lists them.`);
  const { values, positionals } = parsed(name, command, words);
  const env = readEnv();
  const opened: Database[] = [];
  const openRaw = async () => {
    const database = await openFromEnv(env);
    opened.push(database);
    return database;
  };
  const open = async () => {
    const database = await openRaw();
    await prepare(database);
    return database;
  };
  try {
    const file = (path: string) => resolve(env.callerDir, path);
    return await command.run({ env, positionals, options: values, file, open, openRaw });
  } finally {
    for (const database of opened) await database.close();
  }
}

function parsed(name: string, { usage, options, positionals: wanted }: Command, words: readonly string[]) {
  const wrong = (why: string) => new WrongUsage(`${why}\nUsage: ${name} ${usage}`);
  try {
    const found = parseArgs({
      args: [...words],
      options: options ?? {},
      allowPositionals: true,
      strict: true,
    });
    if (found.positionals.length === wanted) return found;
  } catch (error) {
    throw wrong((error as Error).message);
  }
  throw wrong(`${name} takes ${wanted} argument${wanted === 1 ? '' : 's'} without a dash.`);
}
