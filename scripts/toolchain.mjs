import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fetchProgram } from './fetch-package.mjs';
import { install } from './install.mjs';
import { readJson, root } from './paths.mjs';
import { SetUpError } from './say.mjs';

/** What the product's own code needs: it runs TypeScript by stripping its types. */
const NODE_MAJOR_MIN = 24;
const windows = process.platform === 'win32';

/**
 * Brings the pinned Node and pnpm and the locked dependencies, as far as they are missing.
 * Returns the tools: `{ node, pnpm, env }`, `env` being what every program of ours is to run with.
 */
export async function setUp() {
  const node = await findNode();
  const pnpm = await findPnpm();
  const tools = { node, pnpm, env: environment([path.dirname(node), path.dirname(pnpm)]) };
  await install(tools);
  return tools;
}

async function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR_MIN) return process.execPath;
  const version = readFileSync(path.join(root, '.node-version'), 'utf8').trim();
  const platform = windows ? 'win' : process.platform;
  try {
    const program = windows ? 'bin/node.exe' : 'bin/node';
    return await fetchProgram(`node-${platform}-${process.arch}`, version, program);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    throw new SetUpError(
      `Qinglan runs on Node.js ${NODE_MAJOR_MIN} or newer, this is ${process.version}, and ${error.message} ` +
        `Or install Node.js ${NODE_MAJOR_MIN} yourself.`,
    );
  }
}

function findPnpm() {
  const version = /^pnpm@([^+]+)/.exec(readJson(path.join(root, 'package.json')).packageManager)[1];
  const program = windows ? 'pnpm.exe' : 'pnpm';
  return fetchProgram(`@pnpm/exe.${process.platform}-${process.arch}`, version, program);
}

/** npm's own variables are dropped (they would steer pnpm), except those that say how to reach a registry. */
function environment(folders) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key)));
  for (const key of ['registry', 'proxy', 'https_proxy', 'noproxy', 'cafile']) {
    const value = process.env[`npm_config_${key}`];
    if (value) env[`pnpm_config_${key}`] ??= value;
  }
  env.PATH = [...folders, process.env.PATH].join(path.delimiter);
  env.TURBO_TELEMETRY_DISABLED = '1';
  env.TURBO_NO_UPDATE_NOTIFIER = '1';
  return env;
}
