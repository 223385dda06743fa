import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type BackupEnd, backupLines } from '../database/backup-lines.ts';
import { AttachmentStore } from '../modules/attachments/attachment-store.ts';
import type { Command } from './command.ts';

type Lines = AsyncGenerator<string, BackupEnd>;

/** The file appears under its name only when it is whole. */
async function writeLines(file: string, lines: Lines): Promise<BackupEnd> {
  const unfinished = `${file}.unfinished`;
  const ends: BackupEnd[] = [];
  try {
    const text = Readable.from(withLineEnds(lines, ends));
    await pipeline(text, createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, file);
    return ends[0]!;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function* withLineEnds(lines: Lines, ends: BackupEnd[]) {
  for (;;) {
    const { done, value } = await lines.next();
    if (done) return ends.push(value);
    yield `${value}\n`;
  }
}

export const backup: Command = {
  usage: 'FILE',
  does: 'Writes the whole database and its attachments into one file, as they stand at this moment; sessions are left out.',
  positionals: 1,
  run: async ({ env, positionals, file, open }) => {
    const target = file(positionals[0]!);
    const { orm } = await open();
    const store = new AttachmentStore(env.dataDir);
    const { files = 0, filesMissing = 0 } = await orm.em
      .fork()
      .transactional((em) => writeLines(target, backupLines(em as SqlEntityManager, store)));
    const missing = `\nMissing in ${env.dataDir}: the files of ${filesMissing} attachments.`;
    return {
      json: { file: target, files, filesMissing },
      text: `Written: ${target}, with ${files} attached files. It holds personal data; keep it as safe as the database.${filesMissing > 0 ? missing : ''}`,
    };
  },
};
