import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const SKIPPED =
  /(^|\/)(node_modules|dist|test-results|coverage|\.git|\.turbo|\.toolchain)$|^data$|^packages\/fences\/samples$/;

/** A text file of the tree; `path` is relative to the root, with slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file of ours: what is fetched, built or wrong on purpose is left out. */
export function sourceFiles(folder = ''): SourceFile[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (SKIPPED.test(file)) return [];
    if (entry.isDirectory()) return sourceFiles(file);
    if (!entry.isFile() || !TEXT.test(entry.name)) return [];
    return [{ path: file, text: readFileSync(path.join(root, file), 'utf8') }];
  });
}

const TEXT =
  /(\.(ts|tsx|mts|js|mjs|cjs|json|jsonc|css|html|md|graphql|sql|yaml|yml|sh|toml)|^run|^\.[a-z-]+)$/;
