import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { RecordTimeline } from '../features/audit/timeline.tsx';
import { EditUser } from '../features/users/edit-user.tsx';
import { SlipDialog } from '../features/users/one-time-slip.tsx';
import { useUserNeighbours } from '../features/users/use-user-neighbours.ts';
import { UserActions } from '../features/users/user-actions.tsx';
import { UserRecord, UserRecordFragment } from '../features/users/user-record.tsx';
import { UserEditableFragment } from '../features/users/user-values.ts';
import { failureOf } from '../shared/failure.ts';
import { graphql, type ResultOf } from '../shared/graphql.ts';
import type { OneTimeSlip } from '../shared/one-time-slip.ts';
import { useViewer } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { PanelFailure } from '../ui/feedback/panel-failure.tsx';
import { Skeleton } from '../ui/feedback/skeleton.tsx';
import { useAction } from '../ui/form/use-action.ts';
import { useListOrigin } from '../ui/list/list-origin.ts';
import { PrintButton } from '../ui/list/print-button.tsx';
import { Columns } from '../ui/page/columns.tsx';
import { NeighbourLinks } from '../ui/page/neighbour-links.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { Panel } from '../ui/page/panel.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const UserQuery = graphql(
  `
    query User($id: ID!) {
      user(id: $id) {
        id
        displayName
        viewerCanEdit
        ...UserEditable
        ...UserRecord
      }
    }
  `,
  [UserEditableFragment, UserRecordFragment],
);

type User = ResultOf<typeof UserQuery>['user'];

/** One user; a new one begins afresh, so that no slip of the one before is seen. */
export function UserPage() {
  const { id = '' } = useParams();
  return (
    <NeedsPermission permission="user:read">
      <OneUser key={id} id={id} />
    </NeedsPermission>
  );
}

function OneUser({ id }: { readonly id: string }) {
  const { users } = useWords();
  const [{ data, error }, ask] = useQuery({
    query: UserQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const failure = error === undefined ? null : failureOf(error);
  if (failure?.kind === 'notFound') return <NotFoundPage />;
  return (
    <>
      <UserHead user={data?.user ?? null} />
      {failure !== null && data === undefined ? (
        <PanelFailure failure={failure} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <Columns
          main={
            <Panel title={users.record}>
              {data ? <UserRecord user={data.user} /> : <Skeleton lines={5} />}
            </Panel>
          }
          aside={<RecordTimeline record={id} />}
        />
      )}
    </>
  );
}

function UserHead({ user }: { readonly user: User | null }) {
  const { users, ui } = useWords();
  const { userId } = useViewer();
  const origin = useListOrigin();
  const { previous, next } = useUserNeighbours(origin);
  const { action, open, close } = useAction();
  const [slip, setSlip] = useState<OneTimeSlip | null>(null);
  return (
    <>
      <PageHeader
        title={user?.displayName ?? ui.loading}
        subtitle={user?.id === userId && users.ownHint}
        above={
          <NeighbourLinks
            backTo={`/users${origin?.search ?? ''}`}
            backLabel={users.title}
            previous={previous}
            next={next}
          />
        }
        actions={
          user && (
            <>
              <UserActions
                user={user}
                canEdit={user.viewerCanEdit}
                onEdit={() => open('edit')}
                onSlip={setSlip}
              />
              <PrintButton />
            </>
          )
        }
      />
      {user?.details && user.viewerCanEdit && action === 'edit' && <EditUser user={user} onClose={close} />}
      {slip !== null && <SlipDialog slip={slip} onClose={() => setSlip(null)} />}
    </>
  );
}
