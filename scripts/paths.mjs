import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Folder for what set-up fetches and for its locks; never committed. */
export const toolchainFolder = path.join(root, '.toolchain');

export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The workspace's packages: `{ folder, name, scripts }`, folders absolute, sorted. */
export function workspacePackages() {
  return ['packages', 'apps']
    .flatMap((room) => {
      const folder = path.join(root, room);
      return existsSync(folder) ? readdirSync(folder).map((entry) => path.join(folder, entry)) : [];
    })
    .filter((folder) => existsSync(path.join(folder, 'package.json')))
    .sort()
    .map((folder) => {
      const { name, scripts = {} } = readJson(path.join(folder, 'package.json'));
      return { folder, name, scripts };
    });
}
