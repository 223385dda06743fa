import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { record } from '../audit/record.ts';
import type { ExportedNode, ListExport } from './list-export.ts';
import type { PhonesOf } from './read-pages.ts';

/** Gives the whole phones of those rows that the viewer may change; the others keep their mask. */
export function wholePhones(em: SqlEntityManager, { phonesOf }: ListExport): PhonesOf {
  return async (nodes: readonly ExportedNode[]) => {
    const own = nodes.filter(({ viewerCanEdit }) => viewerCanEdit === true).map(({ id }) => id);
    if (phonesOf === undefined || own.length === 0) return new Map();
    const rows = await em.find(phonesOf, { id: { $in: own } } as never, {
      fields: ['id', 'phone'] as never,
      filters: false,
      disableIdentityMap: true,
    });
    return new Map(rows.map(({ id, phone }) => [id, phone ?? null]));
  };
}

interface TakenAlong {
  readonly title: string;
  readonly rows: number;
  readonly reason: string;
}

/** Puts down, before the first row leaves, who takes a list along with whole phones, how much of it and why. */
export async function noteWholePhones(
  em: SqlEntityManager,
  act: Act,
  { title, rows, reason }: TakenAlong,
): Promise<void> {
  const { city, districts, kindergartens } = act.viewer;
  record(em, act, {
    action: 'list.exportedWithPhones',
    recordType: 'list',
    record: null,
    district: city ? null : (districts[0] ?? null),
    kindergarten: city || districts.length > 0 ? null : (kindergartens[0] ?? null),
    facts: { list: title, rows, reason },
  });
}
