import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { QueryView } from '../../ui/feedback/query-view.tsx';
import css from './programmes.module.css';

const ProgrammeCountsQuery = graphql(`
  query ProgrammeCounts($id: ID!) {
    leads: programmeMembers(filter: { programme: $id, roles: [lead, both] }, first: 1) {
      totalCount
    }
    assisted: programmeMembers(filter: { programme: $id, roles: [assisted, both] }, first: 1) {
      totalCount
    }
    drafts: partnerships(filter: { programme: $id, statuses: [drafted] }, first: 1) {
      totalCount
    }
    proposed: partnerships(filter: { programme: $id, statuses: [proposed] }, first: 1) {
      totalCount
    }
    contested: partnerships(filter: { programme: $id, statuses: [contested] }, first: 1) {
      totalCount
    }
    confirmed: partnerships(filter: { programme: $id, statuses: [confirmed] }, first: 1) {
      totalCount
    }
    active: partnerships(filter: { programme: $id, statuses: [active] }, first: 1) {
      totalCount
    }
  }
`);

const lists = {
  drafts: 'drafted',
  proposed: 'proposed',
  contested: 'contested',
  confirmed: 'confirmed',
  active: 'active',
} as const;

/** How far a programme has come; every number opens the list that it counts. */
export function ProgrammeCounts({ id }: { readonly id: string }) {
  const { count } = useWords().programmes;
  const [query, ask] = useQuery({
    query: ProgrammeCountsQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  return (
    <QueryView query={query} onRetry={() => ask({ requestPolicy: 'network-only' })}>
      {(counts) => (
        <dl className={css.counts}>
          {(['leads', 'assisted'] as const).map((key) => (
            <div key={key}>
              <dt>{count[key]}</dt>
              <dd>{counts[key].totalCount}</dd>
            </div>
          ))}
          {(Object.keys(lists) as (keyof typeof lists)[]).map((key) => (
            <div key={key}>
              <dt>{count[key]}</dt>
              <dd>
                <Link to={`/partnerships?programme=${id}&statuses=${lists[key]}`}>
                  {counts[key].totalCount}
                </Link>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </QueryView>
  );
}
