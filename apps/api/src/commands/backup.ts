import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { backupLines } from '../database/backup-lines.ts';
import type { Command } from './command.ts';

/** The file appears under its name only when it is whole. */
async function writeLines(file: string, lines: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    const text = Readable.from(withLineEnds(lines));
    await pipeline(text, createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function* withLineEnds(lines: AsyncIterable<string>) {
  for await (const line of lines) yield `${line}\n`;
}

export const backup: Command = {
  usage: 'FILE',
  does: 'Writes the whole database into one file, as it stands at this moment; sessions are left out.',
  positionals: 1,
  run: async ({ positionals, file, open }) => {
    const target = file(positionals[0]!);
    const { orm } = await open();
    await orm.em.fork().transactional((em) => writeLines(target, backupLines(em as SqlEntityManager)));
    return {
      json: { file: target },
      text: `Written: ${target}. It holds personal data; keep it as safe as the database.`,
    };
  },
};
