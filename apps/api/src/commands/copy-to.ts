import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { backupLines } from '../database/backup-lines.ts';
import { openPostgres } from '../database/open-database.ts';
import { restoreLines } from '../database/restore-lines.ts';
import { AttachmentStore } from '../modules/attachments/attachment-store.ts';
import { type Command, WrongUsage } from './command.ts';

export const copyTo: Command = {
  usage: 'DATABASE_URL',
  does: 'Copies the whole database into an empty one on PostgreSQL: the way from the embedded one to a server.',
  positionals: 1,
  run: async ({ env, positionals, open }) => {
    const url = positionals[0]!;
    if (!/^postgres(ql)?:\/\//.test(url))
      throw new WrongUsage('The target must be an address like postgresql://user@host/database');
    const { orm } = await open();
    const target = await openPostgres(url, 2);
    try {
      const store = new AttachmentStore(env.dataDir);
      const { rows } = await orm.em
        .fork()
        .transactional((em) => restoreLines(target, backupLines(em as SqlEntityManager, null), store));
      return {
        json: { rows },
        text: `Copied ${rows} rows. Set DATABASE_URL to the new address and start; attached files stay in ${env.dataDir}.`,
      };
    } finally {
      await target.close();
    }
  },
};
