import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { failureOf } from '../shared/failure.ts';
import { graphql } from '../shared/graphql.ts';
import { InstallationContext, InstallationFragment, type Viewer, ViewerFragment } from '../shared/viewer.ts';
import { PanelFailure } from '../ui/feedback/panel-failure.tsx';
import css from './entry-gate.module.css';

const EntryQuery = graphql(
  `
    query Entry {
      installation {
        ...Installed
      }
      viewer {
        ...SignedIn
      }
    }
  `,
  [InstallationFragment, ViewerFragment],
);

/** Asks what this installation is and who is here, before anything is shown. */
export function EntryGate({ children }: { readonly children: (viewer: Viewer | null) => ReactNode }) {
  const [{ data, error }, ask] = useQuery({ query: EntryQuery });
  if (data === undefined) {
    if (error === undefined) return <div className={css.waiting} aria-busy="true" />;
    return (
      <main className={css.fault}>
        <PanelFailure failure={failureOf(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </main>
    );
  }
  return <InstallationContext value={data.installation}>{children(data.viewer)}</InstallationContext>;
}
