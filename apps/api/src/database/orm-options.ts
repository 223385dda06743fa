import type { Options } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { scopeFilter } from '../platform/read/scope-filter.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/list.ts';

/** What both databases share: the same entities, the same migrations, the same SQL. */
export const ormOptions = {
  entities: [...entities],
  extensions: [Migrator],
  migrations: {
    migrationsList: [...migrations],
    snapshot: false,
    // Switching keys off needs a superuser on PostgreSQL, and no migration here wants it.
    disableForeignKeys: false,
  },
  filters: { scope: scopeFilter },
  // A relation to a row out of sight stays a relation: the planner shows as much of it as may be seen.
  autoJoinRefsForFilters: false,
  forceUtcTimezone: true,
  colors: false,
  // Standard output belongs to what the operator asked for; the ORM's remarks go where logs go.
  logger: (message) => console.error(message),
} satisfies Partial<Options>;
