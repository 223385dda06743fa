import { existsSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { countLine, countTasks, describe, isGreen } from './check-report.mjs';
import { readJson, root, workspacePackages } from './paths.mjs';
import { say } from './say.mjs';
import { run } from './supervise.mjs';
import { turboProgram } from './turbo.mjs';

/** Everything but the journeys, which come last and alone: a busy machine makes a browser's timing flaky. */
const CHECKS = ['typecheck', 'lint', 'schema:check', 'build', 'test'];
const summaries = path.join(root, '.turbo', 'runs');

/** Runs every check and test, whatever fails; the last line on standard output counts them all. */
export async function test({ env }) {
  const strict = isTrue(env.CI);
  const chromium = findChromium(env);
  for (const { folder } of workspacePackages())
    rmSync(path.join(folder, 'test-results'), { recursive: true, force: true });

  const tasks = await turbo(CHECKS, env);
  if (chromium) tasks.push(...(await turbo(['e2e'], { ...env, CHROMIUM: chromium })));

  const counts = [...countTasks(tasks), ...missingHalves(env, chromium, strict)];
  console.log(`\n${counts.map(describe).join('\n')}\n`);
  console.log(countLine(counts));
  return isGreen(counts, strict) ? 0 : 1;
}

/** Runs tasks in every package and returns them as Turborepo's summary of the run tells them. */
async function turbo(names, env) {
  const before = new Set(summaryFiles());
  const concurrency = Math.max(2, Math.floor(availableParallelism() / 2));
  const options = ['--continue=always', '--summarize', '--ui=stream', '--log-order=grouped'];
  const args = ['run', ...names, ...options, '--output-logs=new-only', `--concurrency=${concurrency}`];
  const code = await run(turboProgram(), args, { cwd: root, env });
  const [summary] = summaryFiles().filter((file) => !before.has(file));
  if (!summary)
    return [{ taskId: `turbo run ${names.join(' ')}`, task: names[0], execution: { exitCode: code || 1 } }];
  const { tasks } = readJson(summary);
  rmSync(summary);
  return tasks;
}

function summaryFiles() {
  return existsSync(summaries) ? readdirSync(summaries).map((file) => path.join(summaries, file)) : [];
}

/** The parts of the suite that need what not every machine has: skipped with a word, or an error where CI=true. */
function missingHalves(env, chromium, strict) {
  const halves = [
    !env.TEST_DATABASE_URL && {
      name: 'tests on PostgreSQL',
      reason: 'TEST_DATABASE_URL is not set; the tests ran on the embedded database only',
    },
    !chromium && {
      name: 'journeys in a browser',
      reason: 'no Chromium was found; set CHROMIUM to its path',
    },
  ].filter(Boolean);
  return halves.map(({ name, reason }) => {
    say(`${strict ? 'MISSING' : 'SKIPPED'}: ${name}: ${reason}`);
    return { name, passed: 0, failed: strict ? 1 : 0, skipped: strict ? 0 : 1, reason };
  });
}

function findChromium(env) {
  if (env.CHROMIUM) return existsSync(env.CHROMIUM) ? env.CHROMIUM : undefined;
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(path.delimiter)];
  return ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

function isTrue(flag) {
  return flag === 'true' || flag === '1';
}
