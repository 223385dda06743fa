import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { copyTo } from './copy-to.ts';
import { createUserCommand } from './create-user.ts';
import { migrateCommand } from './migrate.ts';
import { resetPasswordCommand } from './reset-password.ts';
import { restore } from './restore.ts';
import { verifyAuditCommand } from './verify-audit.ts';

/** Every command by its name; `help` is made from this list. */
export const commands: Readonly<Record<string, Command>> = {
  migrate: migrateCommand,
  'create-user': createUserCommand,
  'reset-password': resetPasswordCommand,
  'verify-audit': verifyAuditCommand,
  backup,
  restore,
  'copy-to': copyTo,
};
