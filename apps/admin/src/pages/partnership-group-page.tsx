import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Attachments } from '../features/attachments/attachments.tsx';
import { RecordTimeline } from '../features/audit/timeline.tsx';
import { GroupLaunch } from '../features/partnership-groups/group-launch.tsx';
import { type GroupState, GroupStateFragment } from '../features/partnership-groups/group-state.ts';
import { LeadingGroupPanel } from '../features/partnership-groups/leading-group-panel.tsx';
import { ResponsibilityGrid } from '../features/partnership-groups/responsibility-grid.tsx';
import { useMayEditGroup } from '../features/partnership-groups/use-may-edit-group.ts';
import { failureOf } from '../shared/failure.ts';
import { graphql } from '../shared/graphql.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { PanelFailure } from '../ui/feedback/panel-failure.tsx';
import { Skeleton } from '../ui/feedback/skeleton.tsx';
import { PrintButton } from '../ui/list/print-button.tsx';
import { Columns } from '../ui/page/columns.tsx';
import { NeighbourLinks } from '../ui/page/neighbour-links.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { Panel } from '../ui/page/panel.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import css from './partnership-group-page.module.css';

const GroupQuery = graphql(
  `
    query PartnershipGroup($id: ID!) {
      partnershipGroup(id: $id) {
        ...GroupState
      }
    }
  `,
  [GroupStateFragment],
);

/** One lead with all that it helps in a programme: how each launch stands, who leads, who answers for what. */
export function PartnershipGroupPage() {
  const { id = '' } = useParams();
  return <OneGroup key={id} id={id} />;
}

function OneGroup({ id }: { readonly id: string }) {
  const [{ data, error }, ask] = useQuery({
    query: GroupQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const failure = error === undefined ? null : failureOf(error);
  if (failure?.kind === 'notFound') return <NotFoundPage />;
  if (failure !== null && data === undefined) {
    return <PanelFailure failure={failure} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  }
  if (data === undefined) return <Skeleton lines={12} />;
  return <GroupBody group={data.partnershipGroup} />;
}

function GroupBody({ group }: { readonly group: GroupState }) {
  const { launch, pairing } = useWords();
  const mayEdit = useMayEditGroup(group);
  return (
    <>
      <PageHeader
        title={launch.groupOf(group.lead.name)}
        subtitle={`${group.programme.name} · ${launch.assistedCount(group.partnerships.length)}`}
        above={
          <NeighbourLinks
            backTo="/partnerships"
            backLabel={pairing.partnerships}
            previous={null}
            next={null}
          />
        }
        actions={<PrintButton />}
      />
      <div className={css.whole}>
        <Panel title={launch.partnerships}>
          <GroupLaunch group={group} />
        </Panel>
      </div>
      <Columns
        main={
          <>
            <Panel title={launch.responsibilities}>
              <ResponsibilityGrid group={group} />
            </Panel>
            <Attachments owner="partnershipGroup" record={group.id} mayAdd={mayEdit} />
          </>
        }
        aside={
          <>
            <LeadingGroupPanel group={group} />
            <RecordTimeline record={group.id} />
          </>
        }
      />
    </>
  );
}
