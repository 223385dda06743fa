import path from 'node:path';
import { root } from './paths.mjs';
import { SetUpError } from './say.mjs';
import { withDataFolder } from './start.mjs';
import { run, stopChildren } from './supervise.mjs';
import { turboProgram } from './turbo.mjs';

/** API and SPA in watch mode; when one ends, or either is told to stop, both end. */
export async function dev({ node, env }) {
  const made = await run(turboProgram(), ['run', 'graphql-env', '--output-logs=errors-only'], {
    cwd: root,
    env,
  });
  if (made !== 0) throw new SetUpError('The types of the GraphQL schema could not be made (see above).');
  const admin = path.join(root, 'apps/admin');
  const api = run(node, ['--watch', path.join(root, 'apps/api/src/main.ts')], {
    cwd: root,
    env: withDataFolder(env),
    answersForItself: true,
  });
  const spa = run(node, [path.join(admin, 'node_modules/vite/bin/vite.js')], {
    cwd: admin,
    env,
    answersForItself: true,
  });
  const first = await Promise.race([api, spa]);
  stopChildren('SIGTERM');
  await Promise.all([api, spa]);
  return first;
}
