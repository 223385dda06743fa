import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type Failure, failureOf } from '../../shared/failure.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';

const MembersQuery = graphql(`
  query ProgrammeMembersPage($programme: ID!, $after: String) {
    programmeMembers(filter: { programme: $programme }, first: 200, after: $after) {
      nodes {
        id
        version
        role
        leadCapacity
        kindergarten {
          id
          name
          district {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type MemberRow = ResultOf<typeof MembersQuery>['programmeMembers']['nodes'][number];

interface Members {
  /** Null until all of them are there. */
  readonly rows: readonly MemberRow[] | null;
  readonly failure: Failure | null;
  readonly reload: () => Promise<void>;
}

/** All members of a programme, page after page: the grid is edited as a whole. */
export function useMembers(programme: string): Members {
  const client = useClient();
  const [rows, setRows] = useState<readonly MemberRow[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const reload = useCallback(async () => {
    const found: MemberRow[] = [];
    let after: string | null = null;
    do {
      const variables: { programme: string; after: string | null } = { programme, after };
      const answer = await client
        .query(MembersQuery, variables, { requestPolicy: 'network-only' })
        .toPromise();
      if (answer.error || !answer.data) {
        if (answer.error) setFailure(failureOf(answer.error));
        return;
      }
      const { nodes, pageInfo } = answer.data.programmeMembers;
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    setFailure(null);
    setRows(found);
  }, [client, programme]);
  useEffect(() => void reload(), [reload]);
  return { rows, failure, reload };
}
