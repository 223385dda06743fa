import { hash, verify } from '@node-rs/argon2';

/** The library's number for it; its enum cannot be used where types are only stripped. */
const argon2id = 2;

/** OWASP's second recommendation for argon2id: 19 MiB, two passes. About 30 ms, on a thread of its own. */
const chosenByPeople = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** One-time codes are random (54 bits) and live for days: guessing is hopeless at any speed, and slips come by the hundred. */
const madeAtRandom = { ...chosenByPeople, memoryCost: 4_096, timeCost: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, chosenByPeople);
}

export function hashOneTimeCode(code: string): Promise<string> {
  return hash(code, madeAtRandom);
}

/** Of no password at all; made once, so that an unknown username costs the time of a known one. */
let nobodys: Promise<string> | undefined;

/** Whether the password fits. Without a hash it takes as long and is false. Never throws. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody signs in with this');
  const fits = await verify(passwordHash ?? (await nobodys), password).catch(() => false);
  return fits && passwordHash !== null;
}
