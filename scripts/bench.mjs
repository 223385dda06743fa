import { existsSync } from 'node:fs';
import path from 'node:path';
import { workspacePackages } from './paths.mjs';
import { say } from './say.mjs';
import { run } from './supervise.mjs';

/** Every package's benchmarks, one after the other, so that none disturbs another's figures. */
export async function bench({ node, env }, args) {
  let worst = 0;
  for (const { folder, name } of workspacePackages()) {
    if (!existsSync(path.join(folder, 'bench', 'main.ts'))) continue;
    say(`benchmarks of ${name}`);
    const code = await run(node, ['bench/main.ts', ...args], { cwd: folder, env });
    worst = Math.max(worst, code);
  }
  return worst;
}
