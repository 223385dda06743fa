import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { whenNpmIsGone } from './npm-gone.mjs';
import { SetUpError } from './say.mjs';

/** Below the ten seconds in which everything must be down, with room for what the kernel still does. */
const GRACE_MS = 8_500;
const children = new Set();
let stopSignal;

/**
 * Runs a program to its end and returns its exit code (128 + n for signal n). When this process was told to
 * stop meanwhile, that ends it too, unless the caller passes `answersForItself`: then its own code counts.
 */
export function run(command, args, { answersForItself = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    children.add(child);
    child.on('error', (error) => {
      children.delete(child);
      reject(new SetUpError(`${command} could not be started: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      children.delete(child);
      const ended = code ?? exitCodeOf(signal);
      if (stopSignal && !answersForItself) process.exit(exitCodeOf(stopSignal));
      resolve(ended);
    });
  });
}

/** Like `run`, but keeps both outputs to itself: returns `{ code, output }`. */
export async function runQuietly(command, args, options) {
  const output = [];
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    children.add(child);
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => reject(new SetUpError(`${command} could not be started: ${error.message}`)));
    child.on('close', (ended, signal) => {
      children.delete(child);
      if (stopSignal) process.exit(exitCodeOf(stopSignal));
      resolve(ended ?? exitCodeOf(signal));
    });
  });
  return { code, output: Buffer.concat(output).toString('utf8') };
}

/** Passes a signal on to everything that runs; whatever ignores it is killed after the grace period. */
export function stopChildren(signal) {
  stopSignal ??= signal;
  if (children.size === 0) process.exit(exitCodeOf(signal));
  for (const child of children) child.kill(signal);
  setTimeout(() => {
    for (const child of children) child.kill('SIGKILL');
  }, GRACE_MS).unref();
}

/** Signals are passed on; npm's own end, of which nobody tells its scripts, counts as SIGTERM. */
export function endWithNpm() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopChildren(signal));
  if (process.env.npm_lifecycle_event) whenNpmIsGone(() => stopChildren('SIGTERM'));
}

function exitCodeOf(signal) {
  return 128 + (constants.signals[signal] ?? 1);
}
