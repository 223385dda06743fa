import path from 'node:path';
import { alone } from './lock.mjs';
import { root } from './paths.mjs';
import { SetUpError, say } from './say.mjs';
import { run, runQuietly } from './supervise.mjs';
import { turboProgram } from './turbo.mjs';

/** Builds what is not built yet and serves until told to stop; returns the server's exit code. */
export async function start(tools, args) {
  await build(tools);
  const preload = path.join(root, 'scripts', 'end-with-parent.mjs');
  const server = [
    '--import',
    new URL(`file://${preload}`).href,
    path.join(root, 'apps/api/src/main.ts'),
    ...args,
  ];
  return run(tools.node, server, { cwd: root, env: withDataFolder(tools.env), answersForItself: true });
}

/** `turbo run build`, silent unless it fails. */
async function build({ env }) {
  const { code, output } = await alone(() =>
    runQuietly(turboProgram(), ['run', 'build', '--output-logs=errors-only', '--ui=stream'], {
      cwd: root,
      env,
    }),
  );
  if (code === 0) return say('built');
  process.stderr.write(output);
  throw new SetUpError('The build failed (see above).');
}

/** DATA_DIR is relative to the repository's root, wherever a command was called from. */
export function withDataFolder(env) {
  return { ...env, DATA_DIR: path.resolve(root, env.DATA_DIR || 'data') };
}
