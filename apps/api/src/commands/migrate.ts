import { prepare } from '../database/prepare.ts';
import type { Command } from './command.ts';

export const migrateCommand: Command = {
  usage: '',
  does: 'Brings the database up to date, as every start does by itself.',
  positionals: 0,
  run: async ({ openRaw }) => {
    const ran = await prepare(await openRaw());
    const text = ran.length === 0 ? 'The database was up to date.' : `Ran ${ran.join(', ')}.`;
    return { json: { ran }, text };
  },
};
