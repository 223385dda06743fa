// Loads every module, and with them whose rows they are.
import '../schema.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RosterProblem } from '@qinglan/domain/rosters/roster-problem';
import { operatorAct, operatorViewer } from '../modules/accounts/operator.ts';
import { type ImportMode, importFiles } from '../modules/rosters/import-files.ts';
import type { RosterFile } from '../modules/rosters/read-workbook.ts';
import { markAside } from '../modules/rosters/roster-thread.ts';
import { clock } from '../platform/clock.ts';
import { RuleError } from '../platform/errors.ts';
import { type Call, type Command, Refused } from './command.ts';

export const importRosters: Command = {
  usage: 'FILE… [--dry-run] [--all-or-nothing] [--returned FILE]',
  does: 'Reads rosters (.xlsx, .csv) and puts their good rows in; --returned writes the file back with the bad ones marked.',
  positionals: 'one or more',
  options: {
    'dry-run': { type: 'boolean' },
    'all-or-nothing': { type: 'boolean' },
    returned: { type: 'string' },
  },
  run: async (call) => {
    const files = await Promise.all(call.positionals.map((name) => load(call.file(name))));
    const { applied, plan } = await imported(call, files);
    const { returned } = call.options;
    if (typeof returned === 'string') await giveBack(call.file(returned), files, plan.problems);
    const json = {
      applied,
      ...plan.counts,
      problems: plan.problems.map(told),
      warnings: plan.warnings.map(told),
    };
    const refused = !applied && call.options['dry-run'] !== true;
    return { json, text: inWords(json), refused };
  },
};

async function imported(call: Call, files: readonly RosterFile[]) {
  const { orm } = await call.open();
  const em = orm.em.fork();
  em.setFilterParams('scope', { viewer: operatorViewer });
  try {
    return await em.transactional((tx) =>
      importFiles(tx as SqlEntityManager, operatorAct(clock(call.env.today)()), files, modeOf(call)),
    );
  } catch (error) {
    if (error instanceof RuleError) {
      throw new Refused(
        'Somebody else changed the same records meanwhile. Nothing was imported; run it again.',
      );
    }
    throw error;
  }
}

function modeOf({ options }: Call): ImportMode {
  if (options['dry-run'] === true) return 'preview';
  return options['all-or-nothing'] === true ? 'all-or-nothing' : 'good-rows';
}

async function load(path: string): Promise<RosterFile> {
  try {
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  } catch {
    throw new Refused(`There is no file ${path}.`);
  }
}

/** One file goes where it was asked for; of several, the second gets -2 before its ending, and so on. */
async function giveBack(
  path: string,
  files: readonly RosterFile[],
  problems: readonly RosterProblem[],
): Promise<void> {
  for (const [at, file] of files.entries()) {
    const own = problems.filter((each) => each.file === file.name);
    if (own.some(({ code }) => code.startsWith('file-') && code !== 'file-without-roster')) continue;
    const target = at === 0 ? path : path.replace(/(\.[^.]*)?$/, (ending) => `-${at + 1}${ending}`);
    await writeFile(target, await markAside(file, own));
  }
}

/** As the contract has it: no facts, an empty string for no column. */
function told({ file, sheet, row, column, value, code, message }: RosterProblem) {
  return { file, sheet, row, column, value, code, message };
}

type Json = {
  readonly applied: boolean;
  readonly problems: readonly Pick<RosterProblem, 'file' | 'sheet' | 'row' | 'message'>[];
  readonly warnings: readonly Pick<RosterProblem, 'file' | 'sheet' | 'row' | 'message'>[];
} & Awaited<ReturnType<typeof imported>>['plan']['counts'];

function inWords({ applied, kindergartens, teachers, problems, warnings }: Json): string {
  const counts = [
    ['Kindergartens', kindergartens],
    ['Teachers', teachers],
  ] as const;
  return [
    ...counts.map(
      ([what, { read, new: made, changed, unchanged, refused }]) =>
        `${what}: ${read} read, ${made} new, ${changed} changed, ${unchanged} unchanged, ${refused} refused`,
    ),
    ...problems.map((each) => `! ${where(each)} ${each.message}`),
    ...warnings.map((each) => `? ${where(each)} ${each.message}`),
    applied ? 'Imported.' : 'Nothing was imported.',
  ].join('\n');
}

function where({ file, sheet, row }: Pick<RosterProblem, 'file' | 'sheet' | 'row'>): string {
  return [file, sheet, row > 0 ? String(row) : ''].filter((part) => part !== '').join(' · ');
}
