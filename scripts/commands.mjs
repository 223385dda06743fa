import { bench } from './bench.mjs';
import { test } from './checks.mjs';
import { dev } from './dev.mjs';
import { qinglan } from './operator.mjs';
import { SetUpError, say } from './say.mjs';
import { start } from './start.mjs';
import { endWithNpm } from './supervise.mjs';
import { setUp } from './toolchain.mjs';

const commands = { start, test, dev, bench, qinglan };

/** Sets up whatever is missing, runs one command and exits with its code; 2 for a command that is unknown. */
export async function main([name, ...args]) {
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
  if (!command) {
    say(`Unknown command "${name ?? ''}"; there are ${Object.keys(commands).join(', ')}.`);
    process.exit(2);
  }
  endWithNpm();
  try {
    process.exit(await command(await setUp(), args));
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    say(error.message);
    process.exit(1);
  }
}
