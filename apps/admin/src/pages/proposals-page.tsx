import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { Workbench } from '../features/proposals/workbench.tsx';
import { failureOf } from '../shared/failure.ts';
import { graphql } from '../shared/graphql.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { PanelFailure } from '../ui/feedback/panel-failure.tsx';
import { Skeleton } from '../ui/feedback/skeleton.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const ProposalsQuery = graphql(`
  query ProposalsOf($id: ID!) {
    programme(id: $id) {
      id
      name
      details {
        policy {
          contestSchoolDays
          weights {
            needsMet
            nearness
            fit
            history
            gradeGap
            wishes
          }
        }
      }
    }
  }
`);

/** The workbench on which a programme's partnerships are proposed. */
export function ProposalsPage() {
  return (
    <NeedsPermission permission="partnership:propose">
      <Proposals />
    </NeedsPermission>
  );
}

function Proposals() {
  const { id = '' } = useParams();
  const { programmes, ui } = useWords();
  const [{ data, error }, ask] = useQuery({ query: ProposalsQuery, variables: { id } });
  const failure = error === undefined ? null : failureOf(error);
  if (failure?.kind === 'notFound') return <NotFoundPage />;
  const policy = data?.programme.details?.policy;
  return (
    <>
      <PageHeader
        title={programmes.proposals}
        subtitle={data?.programme.name ?? ui.loading}
        above={<Link to={`/programmes/${id}`}>← {data?.programme.name ?? programmes.title}</Link>}
      />
      {failure !== null && (
        <PanelFailure failure={failure} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {failure === null && !policy && <Skeleton lines={10} />}
      {policy && (
        <Workbench programme={id} weights={policy.weights} contestSchoolDays={policy.contestSchoolDays} />
      )}
    </>
  );
}
