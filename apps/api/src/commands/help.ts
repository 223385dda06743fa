import type { Answer } from './command.ts';
import { commands } from './commands.ts';

/** All commands and how they are called. */
export function help(): Answer {
  const lines = Object.entries(commands).map(
    ([name, { usage, does }]) => `  ${`${name} ${usage}`.trimEnd()}\n      ${does}`,
  );
  const text = [
    'Usage: npm run -s qinglan -- COMMAND … [--json]',
    '',
    ...lines,
    '  help',
    '      Shows this.',
  ].join('\n');
  const list = Object.entries(commands).map(([name, { usage, does }]) => ({ name, usage, does }));
  return { json: { commands: list }, text };
}
