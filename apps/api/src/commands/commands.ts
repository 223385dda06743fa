import { sampleCityCommand } from '../database/sample-city/sample-city.command.ts';
import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { copyTo } from './copy-to.ts';
import { createUserCommand } from './create-user.ts';
import { exportRoster } from './export-roster.ts';
import { importRosters } from './import-rosters.ts';
import { matchCommand } from './match.ts';
import { migrateCommand } from './migrate.ts';
import { resetPasswordCommand } from './reset-password.ts';
import { restore } from './restore.ts';
import { verifyAuditCommand } from './verify-audit.ts';
import { verifyMatchCommand } from './verify-match.ts';

/** Every command by its name; `help` is made from this list. */
export const commands: Readonly<Record<string, Command>> = {
  migrate: migrateCommand,
  'sample-city': sampleCityCommand,
  import: importRosters,
  export: exportRoster,
  match: matchCommand,
  'verify-match': verifyMatchCommand,
  'create-user': createUserCommand,
  'reset-password': resetPasswordCommand,
  'verify-audit': verifyAuditCommand,
  backup,
  restore,
  'copy-to': copyTo,
};
