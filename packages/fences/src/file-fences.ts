import type { TextFence } from './text-fence.ts';
import { isCode, isGenerated, isTest } from './where.ts';

const LINES_MAX = 300;
const TEST_LINES_MAX = 400;

/** `index` files are barrels: they hide where a thing lives and load what nobody asked for. */
const noBarrels: TextFence = {
  name: 'no-barrels',
  covers: isCode,
  complaints: ({ path }) => (/(^|\/)index\.\w+$/.test(path) ? ['a barrel; import the file itself'] : []),
};

const shortFiles: TextFence = {
  name: 'short-files',
  covers: (path) => (isCode(path) || path.endsWith('.css')) && !isGenerated(path),
  complaints: ({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    const most = isTest(path) ? TEST_LINES_MAX : LINES_MAX;
    return lines > most ? [`${lines} lines, at most ${most}`] : [];
  },
};

/** Files and the folders above them; migrations keep the name that their tool sorts by. */
const kebabCase: TextFence = {
  name: 'kebab-case',
  covers: (path) => /^(packages|apps|scripts)\//.test(path) && isCode(path) && !isGenerated(path),
  complaints: ({ path }) =>
    path
      .split('/')
      .filter((part) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(part))
      .map((part) => `"${part}" is not kebab-case`),
};

/** What a file is called, where it lies and how long it is. */
export const fileFences: readonly TextFence[] = [noBarrels, shortFiles, kebabCase];
