import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { toolchainFolder } from './paths.mjs';
import { say } from './say.mjs';

const HEARTBEAT_MS = 2_000;
const STALE_MS = 15_000;

/**
 * Runs `work` while no other run of these scripts does: two installs or two builds in one tree break each
 * other. A lock whose holder died is taken over, at once when its process is gone, else after 15 s without
 * a sign of life (process ids come back after a restart in a container).
 */
export async function alone(work) {
  mkdirSync(toolchainFolder, { recursive: true });
  const file = path.join(toolchainFolder, 'set-up.lock');
  for (let tries = 0; !take(file); tries += 1) {
    if (tries === 0) say('another set-up of this folder is running; waiting for it');
    if (isStale(file)) rmSync(file, { force: true });
    else await sleep(250);
  }
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS);
  const letGo = () => rmSync(file, { force: true });
  process.once('exit', letGo);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.off('exit', letGo);
    letGo();
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Taken away by hand: the work goes on, the next run makes a new one.
  }
}

function isStale(file) {
  try {
    const silentMs = Date.now() - statSync(file).mtimeMs;
    const holder = Number(readFileSync(file, 'utf8'));
    return silentMs > STALE_MS || (silentMs > 1_000 && holder > 0 && !isAlive(holder));
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
