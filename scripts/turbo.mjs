import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { SetUpError } from './say.mjs';

/**
 * Turborepo's own binary. Its JavaScript starter is passed by: that one waits in a blocking call, so it would
 * die of a signal and leave the real program running.
 */
export function turboProgram() {
  const starter = realpathSync(path.join(root, 'node_modules', 'turbo'));
  const platform = { win32: 'windows' }[process.platform] ?? process.platform;
  const arch = { x64: '64' }[process.arch] ?? process.arch;
  const program = process.platform === 'win32' ? 'turbo.exe' : 'turbo';
  const packageName = `${platform}-${arch}`;
  for (const base of [path.join(starter, 'node_modules'), path.dirname(starter)]) {
    const file = path.join(base, '@turbo', packageName, 'bin', program);
    if (existsSync(file)) return file;
  }
  throw new SetUpError(`There is no Turborepo for ${packageName} in node_modules.`);
}
