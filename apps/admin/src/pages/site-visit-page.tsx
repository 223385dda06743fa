import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { RecordTimeline } from '../features/audit/timeline.tsx';
import { EditVisit } from '../features/site-visits/edit-visit.tsx';
import { VisitAdvice } from '../features/site-visits/visit-advice.tsx';
import { VisitFragment } from '../features/site-visits/visit-record.ts';
import css from '../features/site-visits/visits.module.css';
import { formatDay } from '../shared/dates.ts';
import { failureOf } from '../shared/failure.ts';
import { graphql, type ResultOf } from '../shared/graphql.ts';
import { useLanguage, useWords } from '../shared/words/words-context.tsx';
import { Descriptions } from '../ui/data/descriptions.tsx';
import { PanelFailure } from '../ui/feedback/panel-failure.tsx';
import { Skeleton } from '../ui/feedback/skeleton.tsx';
import { useAction } from '../ui/form/use-action.ts';
import { PrintButton } from '../ui/list/print-button.tsx';
import { Columns } from '../ui/page/columns.tsx';
import { NeighbourLinks } from '../ui/page/neighbour-links.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { Panel } from '../ui/page/panel.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const VisitQuery = graphql(
  `
    query SiteVisitRecord($id: ID!) {
      siteVisit(id: $id) {
        id
        ...Visit
        programme {
          id
          name
        }
        visitor {
          id
          name
        }
        kindergarten {
          id
          name
          viewerCanEdit
        }
      }
    }
  `,
  [VisitFragment],
);

type VisitRecord = ResultOf<typeof VisitQuery>['siteVisit'];

/** One site visit: what was found, what was advised, and what became of it. */
export function SiteVisitPage() {
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: VisitQuery, variables: { id } });
  const failure = error === undefined ? null : failureOf(error);
  if (failure?.kind === 'notFound') return <NotFoundPage />;
  if (data !== undefined) return <OneVisit visit={data.siteVisit} />;
  if (failure === null) return <Skeleton lines={8} />;
  return <PanelFailure failure={failure} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
}

function OneVisit({ visit }: { readonly visit: VisitRecord }) {
  const { fields, visits } = useWords();
  const { findings, advice, kindergarten } = visit;
  return (
    <>
      <VisitHead visit={visit} />
      <Columns
        main={
          <>
            <Panel title={fields.findings}>
              {findings === null ? (
                <p className="muted">{visits.noFindings}</p>
              ) : (
                <p className={css.text}>{findings}</p>
              )}
            </Panel>
            <Panel title={visits.advice}>
              <VisitAdvice advice={advice} canAnswer={kindergarten.viewerCanEdit} />
            </Panel>
          </>
        }
        aside={
          <>
            <VisitFacts visit={visit} />
            <RecordTimeline record={visit.id} />
          </>
        }
      />
    </>
  );
}

function VisitHead({ visit }: { readonly visit: VisitRecord }) {
  const { ui, visits } = useWords();
  const language = useLanguage();
  const { action, open, close } = useAction();
  const { kindergarten, viewerCanEdit, on } = visit;
  return (
    <>
      <PageHeader
        title={visits.one(kindergarten.name)}
        subtitle={formatDay(on, language)}
        above={<NeighbourLinks backTo="/site-visits" backLabel={visits.title} previous={null} next={null} />}
        actions={
          <>
            {viewerCanEdit && (
              <Button type="primary" onClick={() => open('edit')}>
                {ui.edit}
              </Button>
            )}
            <PrintButton />
          </>
        }
      />
      {viewerCanEdit && action === 'edit' && <EditVisit visit={visit} onClose={close} />}
    </>
  );
}

function VisitFacts({ visit }: { readonly visit: VisitRecord }) {
  const { fields, labels, pairing, profiles, visits } = useWords();
  const { kindergarten, visitor, methods, visitors, programme } = visit;
  return (
    <Panel title={visits.title}>
      <Descriptions
        items={[
          {
            label: visits.visited,
            value: <Link to={`/kindergartens/${kindergarten.id}`}>{kindergarten.name}</Link>,
            wide: true,
          },
          {
            label: visits.visitor,
            value: visitor ? <Link to={`/kindergartens/${visitor.id}`}>{visitor.name}</Link> : visits.office,
            wide: true,
          },
          { label: fields.visitors, value: visitors.join(profiles.comma), wide: true },
          {
            label: fields.methods,
            value: methods.map((code) => labels.surveyMethod[code]).join(profiles.comma),
            wide: true,
          },
          { label: pairing.programme, value: programme.name, wide: true },
        ]}
      />
    </Panel>
  );
}
