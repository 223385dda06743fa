import { setImmediate as nextTurn } from 'node:timers/promises';
import type { WrittenCell } from '@qinglan/domain/rosters/roster-cells';
import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { Context } from '../../platform/context.ts';
import { checkVariables } from '../../platform/limits/check-values.ts';
import type { ExportColumn, ExportedNode, ListExport } from './list-export.ts';

/** Which rows of a list, in which order: the arguments of its root field as the screen gives them. */
export interface Asked {
  readonly filter: unknown;
  readonly sort: unknown;
}

/** What a page of rows knows beside them: whole phones by the ids of rows, where they are wanted. */
export type PhonesOf = (nodes: readonly ExportedNode[]) => Promise<ReadonlyMap<string, string | null>>;

interface Page {
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly ExportedNode[];
}

/** A list whose first page has been read, so that a refusal comes before the first byte. */
export interface OpenedList {
  readonly rows: number;
  readonly pages: AsyncIterable<readonly (readonly WrittenCell[])[]>;
}

/**
 * Reads a list as the viewer sees it, through its own root field: permission, filter, scope and masks are those of the
 * screen. Pages follow each other by cursor and other work gets its turn between them; a row that is changed meanwhile
 * so that it sorts elsewhere can be missed or come twice.
 * @throws GraphQLError as the root field would answer.
 */
export async function openList(
  schema: GraphQLSchema,
  context: Context,
  list: ListExport,
  columns: readonly ExportColumn[],
  asked: Asked,
  phonesOf: PhonesOf | null,
): Promise<OpenedList> {
  checkVariables(asked);
  const read = (after: string | null) => readPage(schema, context, list, { ...asked, after });
  const first = await read(null);
  async function* pages() {
    let serial = 0;
    for (let page = first; ; page = await read(page.pageInfo.endCursor)) {
      const phones = phonesOf && (await phonesOf(page.nodes));
      yield page.nodes.map((node) => {
        serial += 1;
        const made = list.cells(node, { today: context.today, serial, phone: phones?.get(node.id) });
        return columns.map(({ key }) => made[key] ?? null);
      });
      if (!page.pageInfo.hasNextPage) return;
      await nextTurn();
    }
  }
  return { rows: first.totalCount ?? 0, pages: pages() };
}

async function readPage(
  schema: GraphQLSchema,
  contextValue: Context,
  { document }: ListExport,
  variables: Asked & { readonly after: string | null },
): Promise<Page> {
  const variableValues = { ...variables, counted: variables.after === null };
  const result = (await execute({ schema, document, contextValue, variableValues })) as ExecutionResult<{
    page: Page;
  }>;
  const [error] = result.errors ?? [];
  // With a path and no code it is no refusal, but a fault of ours on the way.
  if (error?.path !== undefined && error.extensions.code === undefined)
    throw error.originalError ?? new Error(error.message);
  if (error !== undefined) throw error;
  return result.data!.page;
}
