import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alone } from './lock.mjs';
import { root, workspacePackages } from './paths.mjs';
import { SetUpError, say } from './say.mjs';
import { run } from './supervise.mjs';

/** Installs the locked dependencies, unless nothing they depend on has changed since the last time. */
export async function install({ pnpm, env }) {
  if (isInstalled()) return;
  await alone(async () => {
    if (isInstalled()) return;
    say('installing the locked dependencies');
    const args = ['install', '--frozen-lockfile', '--reporter=append-only'];
    // CI=true keeps pnpm from asking questions (it would, before it replaces a node_modules of another kind).
    const options = { cwd: root, stdio: ['ignore', 2, 2], env: { ...env, CI: 'true' } };
    if ((await run(pnpm, args, options)) !== 0) {
      throw new SetUpError(
        "The dependencies could not be installed (pnpm's own words are above). If the registry could not be " +
          'reached, check the network, the proxy and `npm config get registry`, and try again.',
      );
    }
    writeFileSync(markerFile, fingerprint());
  });
}

const markerFile = path.join(root, 'node_modules', '.qinglan-installed');

function isInstalled() {
  const present = workspacePackages().every(({ folder }) => existsSync(path.join(folder, 'node_modules')));
  return present && existsSync(markerFile) && readFileSync(markerFile, 'utf8') === fingerprint();
}

function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((file) =>
    path.join(root, file),
  );
  const manifests = workspacePackages().map(({ folder }) => path.join(folder, 'package.json'));
  for (const file of [...files, ...manifests])
    hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}
