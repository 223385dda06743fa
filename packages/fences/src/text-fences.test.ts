import { expect, test } from 'vitest';
import { codeFences } from './code-fences.ts';
import { fileFences } from './file-fences.ts';
import { complaintsOf, type TextFence } from './text-fence.ts';
import { sourceFiles } from './tree.ts';
import { versionFences } from './version-fences.ts';
import { wordFences } from './word-fences.ts';

const fences: readonly TextFence[] = [...fileFences, ...codeFences, ...wordFences, ...versionFences];
const lines = (count: number): string => 'const a = 1;\n'.repeat(count);

/** For each fence: files that it must bite, and twins that it must let pass. */
const cases: readonly { fence: string; bites: [string, string][]; passes: [string, string][] }[] = [
  {
    fence: 'no-barrels',
    bites: [
      ['packages/domain/src/teachers/index.ts', ''],
      ['apps/admin/src/ui/index.tsx', ''],
    ],
    passes: [
      ['apps/admin/index.html', ''],
      ['packages/domain/src/school-index.ts', ''],
    ],
  },
  {
    fence: 'short-files',
    bites: [
      ['apps/api/src/main.ts', lines(301)],
      ['apps/api/src/main.test.ts', lines(401)],
    ],
    passes: [
      ['apps/api/src/main.ts', lines(300)],
      ['apps/api/src/main.test.ts', lines(400)],
      ['apps/api/src/database/migrations/Migration1.ts', lines(900)],
    ],
  },
  {
    fence: 'kebab-case',
    bites: [
      ['apps/admin/src/ui/QuotaMeter.tsx', ''],
      ['apps/api/src/modules/mentorPairs/end.ts', ''],
    ],
    passes: [
      ['apps/api/src/modules/mentor-pairs/mentor-pair.graphql.ts', ''],
      ['README.zh-CN.md', ''],
    ],
  },
  {
    fence: 'environment-in-env-files',
    bites: [
      ['apps/api/src/http.ts', 'listen(process.env.PORT)'],
      ['apps/admin/src/ui/a.ts', 'import.meta.env.DEV'],
    ],
    passes: [
      ['apps/api/src/platform/env.ts', 'process.env.PORT'],
      ['apps/api/src/platform/env.test.ts', 'process.env.PORT'],
      ['apps/api/bench/main.ts', 'process.env.PORT'],
      ['scripts/start.mjs', 'process.env.PORT'],
    ],
  },
  {
    fence: 'no-way-round-scopes',
    bites: [
      ['apps/api/src/modules/teachers/a.ts', 'em.getReference(Teacher, id)'],
      ['apps/api/src/modules/teachers/a.ts', 'em.createQueryBuilder(Teacher)'],
      ['apps/api/src/modules/teachers/a.ts', 'em.qb(Teacher)'],
    ],
    passes: [['apps/api/src/platform/read/a.ts', 'em.createQueryBuilder(Teacher)']],
  },
  {
    fence: 'no-clock-in-pure-packages',
    bites: [
      ['packages/domain/src/a.ts', 'const now = Date.now();'],
      ['packages/domain/src/a.test.ts', 'const now = new Date();'],
      ['packages/matching/src/a.ts', 'Math.random()'],
    ],
    passes: [
      ['packages/domain/src/a.ts', 'new Date(day)'],
      ['packages/matching/bench/a.ts', 'Date.now()'],
    ],
  },
  {
    fence: 'relative-imports-have-endings',
    bites: [
      ['packages/domain/src/a.ts', "import { b } from './b';"],
      ['packages/domain/src/a.ts', "export type { B } from '../b.entity';"],
      ['packages/domain/src/a.ts', "await import('./b.js');"],
    ],
    passes: [
      ['packages/domain/src/a.ts', "import { b } from '../c/b.ts';"],
      ['apps/admin/src/main.tsx', "import './app/base.css';"],
      ['apps/admin/src/main.tsx', "import url from './a.svg?url';"],
      ['apps/admin/src/main.tsx', "import { a } from '@qinglan/domain/access/roles';"],
    ],
  },
  {
    fence: 'no-silenced-checks',
    bites: [
      ['apps/api/src/a.ts', '// @ts-ignore'],
      ['apps/api/src/a.ts', '// biome-ignore lint: so'],
    ],
    passes: [['apps/api/src/a.ts', '// @ts-expect-error a word that is in no list']],
  },
  {
    fence: 'no-lonely-tests',
    bites: [['packages/domain/src/a.test.ts', "test.only('a', () => {})"]],
    passes: [['packages/domain/src/a.test.ts', "test.skipIf(!url)('a', () => {})"]],
  },
  {
    fence: 'no-unfinished-work',
    bites: [
      ['docs/recipes.md', 'TODO: say more'],
      ['apps/api/src/a.ts', '// FIXME'],
    ],
    passes: [['apps/api/src/a.ts', 'const todos = 1;']],
  },
  {
    fence: 'no-machine-paths',
    bites: [
      ['README.md', `see /${'work'}/notes`],
      ['apps/api/src/a.ts', "open('/tmp/a')"],
      ['scripts/a.mjs', '/home/me/b'],
    ],
    passes: [
      ['apps/admin/src/a.ts', "from './home/work-list.ts'"],
      ['apps/admin/src/a.ts', '../pages/home/a.ts'],
    ],
  },
  {
    fence: 'no-registries',
    bites: [['.npmrc', `registry=https://${'registry'}.npmjs.org/`]],
    passes: [['README.md', 'the npm registry']],
  },
  {
    fence: 'nothing-beside-the-repository',
    bites: [['docs/decisions/0001.md', 'see ../shared/notes.md']],
    passes: [
      ['.ci/run', '../shared/notes.md'],
      ['apps/admin/src/app/a.ts', "from '../shared/dates.ts'"],
    ],
  },
  {
    fence: 'exact-catalog',
    bites: [
      ['pnpm-workspace.yaml', "catalog:\n  vite: ^8.3.8\n  '@types/pg': 8.23.1\n"],
      ['pnpm-workspace.yaml', 'packages:\n  - apps/*\n'],
    ],
    passes: [['pnpm-workspace.yaml', "catalog:\n  vite: 8.3.8\n  '@types/pg': 8.23.1\n"]],
  },
  {
    fence: 'versions-from-the-catalog',
    bites: [['apps/api/package.json', '{"dependencies":{"zod":"^4.0.0"}}']],
    passes: [
      ['apps/api/package.json', '{"dependencies":{"zod":"catalog:","@qinglan/domain":"workspace:*"}}'],
    ],
  },
];

test('every fence has its cases', () => {
  expect(cases.map(({ fence }) => fence)).toEqual(fences.map(({ name }) => name));
});

test.each(cases)('$fence bites what it must and lets the rest pass', ({ fence: name, bites, passes }) => {
  const fence = fences.find((one) => one.name === name);
  if (!fence) throw new Error(`there is no fence ${name}`);
  for (const [path, text] of bites)
    expect(complaintsOf(fence, [{ path, text }]), path + text).not.toEqual([]);
  for (const [path, text] of passes) expect(complaintsOf(fence, [{ path, text }]), path + text).toEqual([]);
});

test('the fences look at the whole tree', () => {
  const paths = sourceFiles().map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['README.md', '.ci/run', 'pnpm-workspace.yaml', 'scripts/run.mjs']),
  );
  expect(paths.filter((path) => path.endsWith('/package.json')).length).toBeGreaterThanOrEqual(5);
});

test.each(fences)('the tree keeps to $name', (fence) => {
  expect(complaintsOf(fence, sourceFiles())).toEqual([]);
});
