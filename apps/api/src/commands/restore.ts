import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { BackupRefused, restoreLines } from '../database/restore-lines.ts';
import { AttachmentStore } from '../modules/attachments/attachment-store.ts';
import { type Command, Refused } from './command.ts';

async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file).pipe(createGunzip());
  try {
    yield* createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY });
  } catch {
    throw new BackupRefused('This file is no backup of Qinglan, or it is damaged.');
  }
}

export const restore: Command = {
  usage: 'FILE',
  does: 'Puts a backup into an empty database, embedded or PostgreSQL, and its attachments into the data folder: all of it or nothing.',
  positionals: 1,
  run: async ({ env, positionals, file, openRaw }) => {
    const source = file(positionals[0]!);
    if (!existsSync(source)) throw new Refused(`There is no file ${source}.`);
    const store = new AttachmentStore(env.dataDir);
    const { rows, files } = await restoreLines(await openRaw(), linesOf(source), store);
    return {
      json: { rows, files },
      text: `Restored ${rows} rows and ${files} attached files. Everybody signs in again.`,
    };
  },
};
