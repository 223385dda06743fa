import type { TextFence } from './text-fence.ts';

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Lines of the catalog that don't name one exact version. */
function looseCatalogLines(text: string): string[] {
  const [, catalog = ''] = /^catalog:\n((?: {2}.*\n?|\s*\n)*)/m.exec(text) ?? [];
  const lines = catalog.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  if (lines.length === 0) return ['there is no catalog'];
  return lines
    .filter((line) => !EXACT.test((/:\s*([^\s#]+)\s*$/.exec(line)?.[1] ?? '').replaceAll(/['"]/g, '')))
    .map((line) => `"${line.trim()}" is not an exact version`);
}

function looseDependencies(text: string): string[] {
  const manifest = JSON.parse(text) as Record<string, Record<string, string> | undefined>;
  return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {})
      .filter(([, version]) => version !== 'catalog:' && !version.startsWith('workspace:'))
      .map(([name, version]) => `${name} is "${version}", not from the catalog`),
  );
}

/** Each version stands once, exactly, in the workspace's catalog. */
export const versionFences: readonly TextFence[] = [
  {
    name: 'exact-catalog',
    covers: (path) => path === 'pnpm-workspace.yaml',
    complaints: ({ text }) => looseCatalogLines(text),
  },
  {
    name: 'versions-from-the-catalog',
    covers: (path) => /(^|\/)package\.json$/.test(path),
    complaints: ({ text }) => looseDependencies(text),
  },
];
