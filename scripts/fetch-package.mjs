import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toolchainFolder } from './paths.mjs';
import { SetUpError, say } from './say.mjs';
import { run } from './supervise.mjs';

/**
 * Brings one exact package that holds just a program, by the npm that is there, without running its scripts,
 * and returns the program's path. The package is laid down beside and renamed into place, so a folder that
 * exists is whole, and of two runs at once one wins and the other uses its folder.
 */
export async function fetchProgram(name, version, program) {
  const folder = path.join(toolchainFolder, `${name.replaceAll('/', '+')}@${version}`);
  const file = path.join('node_modules', name, program);
  if (existsSync(path.join(folder, file))) return path.join(folder, file);
  say(`fetching ${name} ${version}`);
  const draft = path.join(toolchainFolder, `draft-${randomUUID()}`);
  mkdirSync(draft, { recursive: true });
  try {
    writeFileSync(path.join(draft, 'package.json'), '{"private":true}');
    const code = await npm(['install', ...quietly, `${name}@${version}`], draft);
    if (code !== 0 || !existsSync(path.join(draft, file))) throw cannotFetch(name, version);
    moveIntoPlace(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return path.join(folder, file);
}

const quietly = [
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-package-lock',
  '--no-save',
  '--loglevel=error',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=8000',
];

function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  const windows = process.platform === 'win32';
  const [command, before] =
    cli && /npm-cli\.js$/.test(cli) ? [process.execPath, [cli]] : [windows ? 'npm.cmd' : 'npm', []];
  const all = [...before, ...args, '--prefix', cwd];
  return run(command, all, { cwd, stdio: ['ignore', 2, 2], shell: windows && before.length === 0 });
}

function moveIntoPlace(draft, folder) {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function cannotFetch(name, version) {
  return new SetUpError(
    `${name} ${version} could not be fetched from the npm registry (npm's own words are above). ` +
      'Check the network, the proxy and `npm config get registry`, and try again.',
  );
}
