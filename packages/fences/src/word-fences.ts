import { forbids, type TextFence } from './text-fence.ts';
import { isFence, isGenerated } from './where.ts';

const isOurs = (path: string): boolean => !isFence(path) && !isGenerated(path);

/** `.ci/run` alone may look beside the repository. */
const besideAllowed = (path: string): boolean => path === '.ci/run';

/** Words that belong nowhere in the repository. */
export const wordFences: readonly TextFence[] = [
  forbids('no-unfinished-work', /\b(?:TODO|FIXME|XXX|HACK)\b/, isOurs),
  forbids('no-machine-paths', /(?<![\w.$}])\/(?:work|tmp|home|root|opt\/tc|Users)\/\w/, isOurs),
  forbids('no-registries', /registry\.npm|npmmirror|\bnpm\.pkg\.github|verdaccio|artifactory/i, isOurs),
  forbids(
    'nothing-beside-the-repository',
    /\.\.\/shared\/\w+\.md/,
    (path) => isOurs(path) && !besideAllowed(path),
  ),
];
