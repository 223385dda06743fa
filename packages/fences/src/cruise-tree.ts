import { existsSync } from 'node:fs';
import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { importRules } from './import-rules.ts';

/** Folders that hold nothing of ours, or what is wrong on purpose. */
const EXCLUDE = '(^|/)(node_modules|dist|test-results|coverage)/|^packages/fences/samples/';

/** What a cruise found: the modules it read, and each violation as `from → to` under its rule's name. */
export interface Cruise {
  readonly modules: readonly string[];
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
}

/** Reads every import below `packages/` and `apps/` of a tree (ours, or a sample) and applies the rules. */
export async function cruiseTree(tree: string): Promise<Cruise> {
  const rooms = ['packages', 'apps'].filter((room) => existsSync(path.join(tree, room)));
  const { output } = await cruise(
    rooms,
    {
      baseDir: tree,
      ruleSet: { forbidden: importRules },
      validate: true,
      exclude: { path: EXCLUDE },
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  );
  if (typeof output === 'string') throw new Error(`dependency-cruiser gave no result: ${output}`);
  return read(output);
}

function read({ modules, summary }: ICruiseResult): Cruise {
  return {
    modules: modules.filter(({ source }) => /^(packages|apps)\//.test(source)).map(({ source }) => source),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
