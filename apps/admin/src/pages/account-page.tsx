import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { OwnGrants } from '../features/accounts/own-grants.tsx';
import { OwnSessionFragment, OwnSessions } from '../features/accounts/own-sessions.tsx';
import { PreferencesForm } from '../features/accounts/preferences-form.tsx';
import { graphql } from '../shared/graphql.ts';
import { useViewer } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { QueryView } from '../ui/feedback/query-view.tsx';
import { Columns } from '../ui/page/columns.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { Panel } from '../ui/page/panel.tsx';

const AccountQuery = graphql(
  `
    query Account {
      viewer {
        userId
        sessions {
          id
          ...OwnSession
        }
      }
    }
  `,
  [OwnSessionFragment],
);

/** The viewer's own account: roles, devices, display. */
export function AccountPage() {
  const { accounts, shell } = useWords();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [query, ask] = useQuery({ query: AccountQuery, requestPolicy: 'cache-and-network' });
  const refresh = () => ask({ requestPolicy: 'network-only' });
  return (
    <>
      <PageHeader
        title={accounts.account.title}
        subtitle={`${viewer.displayName} · ${viewer.username}`}
        actions={<Button onClick={() => void navigate('/account/password')}>{shell.user.password}</Button>}
      />
      <Columns
        main={
          <Panel title={accounts.account.sessions}>
            <QueryView query={query} onRetry={refresh}>
              {(data) => <OwnSessions sessions={data.viewer?.sessions ?? []} onEnded={refresh} />}
            </QueryView>
          </Panel>
        }
        aside={
          <>
            <Panel title={accounts.account.roles}>
              <OwnGrants />
            </Panel>
            <Panel title={accounts.account.preferences}>
              <PreferencesForm />
            </Panel>
          </>
        }
      />
    </>
  );
}
