import { p } from '@mikro-orm/core';
import { newId } from './id.ts';

/** The primary key of every record: a uuid v7 made in the application. */
export const idColumn = () =>
  p
    .uuid()
    .primary()
    .onCreate(() => newId());

/** The row version that every edit carries; MikroORM raises it and refuses a stale one. */
export const versionColumn = () => p.integer().version().default(1);

/** A calendar day of the city as 'YYYY-MM-DD', without a time zone. */
export const dayColumn = () => p.date();

/** A calendar month as 'YYYY-MM'; sorts as text. */
export const monthColumn = () => p.string().length(7);

/** An instant; UTC. */
export const instantColumn = () => p.datetime().columnType('timestamptz(3)');

/**
 * A sort key made of pinyin: not null and compared byte by byte, so that both databases order alike and keyset
 * pages may compare rows.
 */
export const sortKeyColumn = () => p.string().length(400).collation('C');

/** A document with a known shape; reading it never needs a join. */
export const documentColumn = <T>() => p.json<T>().columnType('jsonb');

/** A list of codes. */
export const codesColumn = <T extends string>() => p.array<T>().columnType('text[]');
