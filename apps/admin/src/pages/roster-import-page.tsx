import { useCallback } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { AgainButton } from '../features/rosters/again-button.tsx';
import { ImportBody } from '../features/rosters/import-body.tsx';
import { ImportStatus } from '../features/rosters/import-status.tsx';
import {
  fileNames,
  goesOn,
  isCounted,
  RosterImportFragment,
  type RosterImportShown,
} from '../features/rosters/roster-import.ts';
import { useAskingAgain } from '../features/rosters/use-asking-again.ts';
import { formatInstant } from '../shared/dates.ts';
import { failureOf } from '../shared/failure.ts';
import { graphql } from '../shared/graphql.ts';
import { useLanguage, useWords } from '../shared/words/words-context.tsx';
import { PanelFailure } from '../ui/feedback/panel-failure.tsx';
import { Skeleton } from '../ui/feedback/skeleton.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const RosterImportQuery = graphql(
  `
    query RosterImport($id: ID!) {
      rosterImport(id: $id) {
        ...RosterImportShown
      }
    }
  `,
  [RosterImportFragment],
);

/** One import: what the file holds, what is wrong with it, the yes, and what came of it. */
export function RosterImportPage() {
  const { id = '' } = useParams();
  return (
    <NeedsPermission permission="roster:import">
      <OneImport key={id} id={id} />
    </NeedsPermission>
  );
}

function OneImport({ id }: { readonly id: string }) {
  const [{ data, error }, execute] = useQuery({
    query: RosterImportQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const ask = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const imported = data?.rosterImport;
  useAskingAgain(imported !== undefined && goesOn(imported), ask);
  const failure = error === undefined ? null : failureOf(error);
  if (failure?.kind === 'notFound') return <NotFoundPage />;
  if (imported === undefined && failure !== null) return <PanelFailure failure={failure} onRetry={ask} />;
  return (
    <>
      <ImportHead imported={imported} />
      {imported === undefined ? <Skeleton lines={12} /> : <ImportBody imported={imported} />}
    </>
  );
}

function ImportHead({ imported }: { readonly imported: RosterImportShown | undefined }) {
  const { rosters, ui } = useWords();
  const language = useLanguage();
  return (
    <PageHeader
      title={imported ? fileNames(imported) : ui.loading}
      above={<Link to="/rosters">← {rosters.title}</Link>}
      subtitle={
        imported && (
          <>
            {imported.uploadedByName} · {formatInstant(imported.uploadedAt, language)}{' '}
            <ImportStatus imported={imported} />
          </>
        )
      }
      actions={imported && isCounted(imported) && <AgainButton />}
    />
  );
}
