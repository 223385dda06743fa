import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** How long files and refused rows are kept, for a coordinator to mend them: a month, and a little more. */
export const refusedRowsKeptDays = 35;

/** Erases the personal data of imports past their time: the files, and what refused cells held. Counts and reasons stay. */
export async function eraseOldImports(em: SqlEntityManager, now: Date): Promise<void> {
  const before = new Date(now.getTime() - refusedRowsKeptDays * 86_400_000).toISOString();
  await em.execute(
    `with old as (
       update roster_import set erased_at = ?::timestamptz,
         status = case when status = 'applied' then status else 'abandoned' end,
         problems = (select coalesce(jsonb_agg(each || '{"value":"","message":"","facts":{}}'::jsonb), '[]') from jsonb_array_elements(problems) as each),
         warnings = '[]'
       where erased_at is null and uploaded_at < ?::timestamptz returning id)
     update roster_upload set bytes = null where roster_import_id in (select id from old)`,
    [now.toISOString(), before],
    'run',
  );
}
