import path from 'node:path';
import { root } from './paths.mjs';
import { withDataFolder } from './start.mjs';
import { run } from './supervise.mjs';

/**
 * The operator's commands. They run where the person called them (npm keeps that in INIT_CWD), so that file
 * names mean what they mean in the shell; only DATA_DIR stays relative to the repository's root.
 */
export function qinglan({ node, env }, args) {
  const cwd = process.env.INIT_CWD || process.cwd();
  const cli = [path.join(root, 'apps/api/src/cli.ts'), ...args];
  return run(node, cli, { cwd, env: withDataFolder(env), answersForItself: true });
}
