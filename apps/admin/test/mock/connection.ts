export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page of a list by cursors, as the API gives it; a cursor is the row's place. */
export function connection<T>(rows: readonly T[], { first, after, last, before }: PageArgs) {
  const from = after ? Number(after) + 1 : 0;
  const to = before ? Number(before) : rows.length;
  const start = last ? Math.max(from, to - last) : from;
  const end = last ? to : Math.min(to, start + (first ?? 50));
  const edges = rows.slice(start, end).map((node, index) => ({ node, cursor: String(start + index) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: end < rows.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
