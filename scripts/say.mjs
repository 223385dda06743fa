const startedAt = Date.now();

/** One line about set-up, on standard error: standard output belongs to the command that runs. */
export function say(sentence) {
  console.error(`[qinglan ${((Date.now() - startedAt) / 1000).toFixed(1)}s] ${sentence}`);
}

/** Set-up can't go on; the message is what the person at the keyboard is told. */
export class SetUpError extends Error {}
