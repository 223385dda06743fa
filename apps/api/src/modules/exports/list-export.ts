import type { EntityClass } from '@mikro-orm/core';
import type { WrittenCell } from '@qinglan/domain/rosters/roster-cells';
import type { DocumentNode } from 'graphql';
import { parse } from 'graphql';
import type { ListColumn } from '../rosters/write-list.ts';

/** A column by the key that the screen's list calls it by. */
export interface ExportColumn extends ListColumn {
  readonly key: string;
}

/** What the cells of a row depend on beside the row. */
export interface Cutting {
  readonly today: string;
  /** Number of the row, from 1. */
  readonly serial: number;
  /** The whole phone of this row, for who may see it and said why; undefined leaves the mask. */
  readonly phone: string | null | undefined;
}

export type Cells = Readonly<Record<string, WrittenCell | undefined>>;

/** What every row has; the rest is as the list's selection asks. */
export interface ExportedNode {
  readonly id: string;
  readonly viewerCanEdit?: boolean;
}

interface ExportOptions<Node> {
  /** The root field of the list, which says who may read it; also the file's place under /files/. */
  readonly list: string;
  /** Names the file: 教师名单-2026-10-15.xlsx. */
  readonly title: string;
  readonly sheet: string;
  /** The type of a row, by whose name filter and sort are called. */
  readonly type: string;
  /** Fields of a row, as GraphQL. */
  readonly selection: string;
  readonly columns: readonly ExportColumn[];
  /** Keys that stand for others. */
  readonly several?: Readonly<Record<string, readonly string[]>>;
  /** Keys of the roster that an import reads again, in its order. */
  readonly roster?: readonly string[];
  /** Whose phones the rows hold. */
  readonly phonesOf?: EntityClass<{ id: string; phone?: string | null | undefined }>;
  /** The cells of a row by column; what the viewer may not see is left out. */
  readonly cells: (node: Node, cutting: Cutting) => Cells;
}

/** A list that can be taken along as a workbook: read by the same root field as the screen reads it, page after page. */
export interface ListExport extends Omit<ExportOptions<ExportedNode>, 'selection'> {
  readonly document: DocumentNode;
}

/** Rows asked for at once: the most a page gives. */
const rowsAtATime = 200;

export function listExport<Node>({ selection, cells, ...options }: ExportOptions<Node>): ListExport {
  const { list, type } = options;
  return {
    ...options,
    // The document asks for what the cells read.
    cells: cells as ListExport['cells'],
    document: parse(`query ($filter: ${type}Filter, $sort: ${type}Sort, $after: String, $counted: Boolean!) {
      page: ${list}(filter: $filter, sort: $sort, first: ${rowsAtATime}, after: $after) {
        totalCount @include(if: $counted)
        pageInfo { hasNextPage endCursor }
        nodes { ${selection} }
      }
    }`),
  };
}

/** The columns to write: those chosen, in the export's order of them; all of them when none is known. */
export function columnsOf(
  { columns, several = {}, roster = [] }: ListExport,
  chosen: readonly string[] | 'roster',
): readonly ExportColumn[] {
  const keys = chosen === 'roster' ? roster : chosen.flatMap((key) => several[key] ?? [key]);
  const found = keys.flatMap((key) => columns.find((each) => each.key === key) ?? []);
  return found.length > 0 ? [...new Set(found)] : columns.slice(0, 1);
}
