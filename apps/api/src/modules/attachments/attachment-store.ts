import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Bytes that have come in and are on the disk, but belong to no row yet. */
export interface Incoming {
  readonly hash: string;
  readonly path: string;
}

/**
 * Where the bytes of attachments lie: `attachments/ab/abcd…` under the data folder, named by their SHA-256, so that the
 * same bytes lie there once. What comes in is first written whole under `attachments/incoming/`, its name ending in its
 * hash; it is linked to its place and leaves `incoming` only when its row is there. What a crash leaves in `incoming`
 * therefore tells which bytes may belong to nobody, without a list of all there are.
 */
export class AttachmentStore {
  readonly #folder: string;

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'attachments');
  }

  #placeOf(hash: string): string {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('An attachment is found by its SHA-256 alone.');
    return join(this.#folder, hash.slice(0, 2), hash);
  }

  /** Writes bytes to the disk for good, outside their place. */
  async receive(hash: string, bytes: Uint8Array): Promise<Incoming> {
    await mkdir(this.#incoming, { recursive: true });
    const unfinished = join(this.#incoming, `${randomUUID()}.unfinished`);
    const file = await open(unfinished, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    const path = join(this.#incoming, `${randomUUID()}.${hash}`);
    await rename(unfinished, path);
    return { hash, path };
  }

  /** Gives received bytes their place; bytes that lie there already stay as they are. */
  async place({ hash, path }: Incoming): Promise<void> {
    const place = this.#placeOf(hash);
    await mkdir(join(place, '..'), { recursive: true });
    await link(path, place).catch(unless('EEXIST'));
    await syncFolder(join(place, '..'));
  }

  /** Ends the way in: the row is there, or will never be. */
  async settle({ path }: Incoming): Promise<void> {
    await rm(path, { force: true });
  }

  /** @throws Error with code ENOENT for bytes that are not there. */
  read(hash: string): Promise<Buffer> {
    return readFile(this.#placeOf(hash));
  }

  async has(hash: string): Promise<boolean> {
    return (await stat(this.#placeOf(hash)).catch(unless('ENOENT'))) !== undefined;
  }

  /** In parts, for files of any size. */
  stream(hash: string): Readable {
    return createReadStream(this.#placeOf(hash));
  }

  async erase(hash: string): Promise<void> {
    await rm(this.#placeOf(hash), { force: true });
  }

  /** What came in before this instant and was never settled; unfinished writes are gone after this. */
  async leftBefore(instant: Date): Promise<readonly Incoming[]> {
    const names = (await readdir(this.#incoming).catch(unless('ENOENT'))) ?? [];
    const left: Incoming[] = [];
    for (const name of names) {
      const path = join(this.#incoming, name);
      const found = await stat(path).catch(unless('ENOENT'));
      if (found === undefined || found.mtime >= instant) continue;
      const hash = /\.([0-9a-f]{64})$/.exec(name)?.[1];
      if (hash === undefined) await rm(path, { force: true });
      else left.push({ hash, path });
    }
    return left;
  }

  get #incoming(): string {
    return join(this.#folder, 'incoming');
  }
}

/** A name is safe from a loss of power only when its folder was written too; some systems cannot do that, and need not. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().catch(unless('EISDIR', 'EINVAL', 'EPERM'));
  await folder.close();
}

const unless =
  (...codes: readonly string[]) =>
  (error: NodeJS.ErrnoException): undefined => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
