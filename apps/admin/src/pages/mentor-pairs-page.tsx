import { useQuery } from 'urql';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { PairInListFragment, PairsList } from '../features/mentor-pairs/pairs-list.tsx';
import { graphql } from '../shared/graphql.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { QueryView } from '../ui/feedback/query-view.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { Panel } from '../ui/page/panel.tsx';

const PairsQuery = graphql(
  `
    query PairsNeedingAttention {
      mentorPairs(filter: { needsAttention: true }, first: 200) {
        nodes {
          id
          ...PairInList
        }
      }
    }
  `,
  [PairInListFragment],
);

/** The mentor pairs that the work list counts: somebody in them moved, is on leave or left. */
export function MentorPairsPage() {
  return (
    <NeedsPermission permission="mentorPair:read">
      <PairsNeedingAttention />
    </NeedsPermission>
  );
}

function PairsNeedingAttention() {
  const { mentorPairs } = useWords();
  const [query, ask] = useQuery({ query: PairsQuery, requestPolicy: 'cache-and-network' });
  return (
    <>
      <PageHeader title={mentorPairs.attention} subtitle={mentorPairs.attentionHint} />
      <Panel title={mentorPairs.attention}>
        <QueryView query={query} onRetry={() => ask({ requestPolicy: 'network-only' })}>
          {(data) => <PairsList pairs={data.mentorPairs.nodes} />}
        </QueryView>
      </Panel>
    </>
  );
}
