import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type Failure, failureOf } from '../../shared/failure.ts';
import { graphql } from '../../shared/graphql.ts';
import { DraftFragment, type DraftRow } from './draft-row.ts';

const DraftsQuery = graphql(
  `
    query Drafts($programme: ID!, $after: String) {
      partnerships(filter: { programme: $programme, statuses: [drafted] }, first: 100, after: $after) {
        nodes {
          ...DraftRow
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [DraftFragment],
);

interface Drafts {
  /** Null until all of them are there; those that the viewer may publish. */
  readonly rows: readonly DraftRow[] | null;
  readonly failure: Failure | null;
  readonly reload: () => Promise<void>;
}

/** All drafts of a programme, the assisted kindergartens in the order of their names. */
export function useDrafts(programme: string): Drafts {
  const client = useClient();
  const [rows, setRows] = useState<readonly DraftRow[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const reload = useCallback(async () => {
    const found: DraftRow[] = [];
    let after: string | null = null;
    do {
      const variables: { programme: string; after: string | null } = { programme, after };
      const answer = await client
        .query(DraftsQuery, variables, { requestPolicy: 'network-only' })
        .toPromise();
      if (answer.error || !answer.data) {
        if (answer.error) setFailure(failureOf(answer.error));
        return;
      }
      const { nodes, pageInfo } = answer.data.partnerships;
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    setFailure(null);
    setRows(
      found
        .filter(({ viewerCanEdit }) => viewerCanEdit)
        .toSorted((a, b) => a.assisted.name.localeCompare(b.assisted.name, 'zh-CN')),
    );
  }, [client, programme]);
  useEffect(() => void reload(), [reload]);
  return { rows, failure, reload };
}
