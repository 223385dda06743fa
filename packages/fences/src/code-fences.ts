import { forbids, type TextFence } from './text-fence.ts';
import { isCode, isConfig, isFence, isGenerated, isTest } from './where.ts';

const isProduct = (path: string): boolean => isCode(path) && /^(packages|apps)\//.test(path);
const isPure = (path: string): boolean => /^packages\/(domain|matching)\/src\//.test(path);

/** What code may say, and where. */
export const codeFences: readonly TextFence[] = [
  forbids(
    'environment-in-env-files',
    /process\.env\b|import\.meta\.env\b/,
    (path) =>
      isProduct(path) && !isTest(path) && !isConfig(path) && !isFence(path) && !/\/env\.ts$/.test(path),
  ),
  forbids(
    'no-way-round-scopes',
    /\bgetReference\s*\(|\bcreateQueryBuilder\b|\.qb\s*\(/,
    (path) => path.startsWith('apps/api/src/modules/') && isCode(path),
  ),
  forbids(
    'no-clock-in-pure-packages',
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b/,
    isPure,
  ),
  forbids(
    'relative-imports-have-endings',
    /(?:\bfrom|\bimport|\bimport\()\s*['"]\.{1,2}\/(?:[^'"$]*\/)?[^'"/$]*(?<!\.(?:ts|tsx|mjs|json|css|svg|graphql)(?:\?[a-z&]+)?)['"]/,
    (path) => isCode(path) && !isFence(path),
  ),
  forbids(
    'no-silenced-checks',
    /@ts-(ignore|nocheck)|biome-ignore|eslint-disable/,
    (path) => isCode(path) && !isFence(path) && !isGenerated(path),
  ),
  forbids(
    'no-lonely-tests',
    /\b(?:test|it|describe)\.(?:only|skip|todo)\b/,
    (path) => isTest(path) && !isFence(path),
  ),
];
