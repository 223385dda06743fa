import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { RecordTimeline } from '../features/audit/timeline.tsx';
import { KindergartenActions } from '../features/kindergartens/kindergarten-actions.tsx';
import {
  KindergartenAreas,
  KindergartenAreasFragment,
} from '../features/kindergartens/kindergarten-areas.tsx';
import { KindergartenDrawers } from '../features/kindergartens/kindergarten-drawers.tsx';
import { KindergartenPlace } from '../features/kindergartens/kindergarten-place.tsx';
import { KindergartenProfiles } from '../features/kindergartens/kindergarten-profiles.tsx';
import {
  KindergartenRecord,
  KindergartenRecordFragment,
} from '../features/kindergartens/kindergarten-record.tsx';
import {
  KindergartenTeachers,
  KindergartenTeachersFragment,
} from '../features/kindergartens/kindergarten-teachers.tsx';
import { KindergartenEditableFragment } from '../features/kindergartens/kindergarten-values.ts';
import { ProfileFiguresFragment } from '../features/kindergartens/profile-values.ts';
import { useKindergartenNeighbours } from '../features/kindergartens/use-kindergarten-neighbours.ts';
import {
  KindergartenPartnerships,
  KindergartenPartnershipsFragment,
} from '../features/partnerships/kindergarten-partnerships.tsx';
import { formatDay } from '../shared/dates.ts';
import { failureOf } from '../shared/failure.ts';
import { graphql, type ResultOf } from '../shared/graphql.ts';
import { useLanguage, useWords } from '../shared/words/words-context.tsx';
import { Chip } from '../ui/data/chip.tsx';
import { Notice } from '../ui/feedback/notice.tsx';
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

const KindergartenQuery = graphql(
  `
    query Kindergarten($id: ID!) {
      kindergarten(id: $id) {
        id
        name
        viewerCanEdit
        ...KindergartenEditable
        ...KindergartenRecord
        ...KindergartenTeachers
        ...KindergartenPartnerships
        details {
          ...KindergartenAreas
          profiles {
            id
            ...ProfileFigures
          }
        }
      }
    }
  `,
  [
    KindergartenEditableFragment,
    KindergartenRecordFragment,
    KindergartenTeachersFragment,
    KindergartenPartnershipsFragment,
    KindergartenAreasFragment,
    ProfileFiguresFragment,
  ],
);

type Kindergarten = ResultOf<typeof KindergartenQuery>['kindergarten'];

/** One kindergarten; a new one begins afresh, so that nothing of the one before is seen or kept. */
export function KindergartenPage() {
  const { id = '' } = useParams();
  return <OneKindergarten key={id} id={id} />;
}

function OneKindergarten({ id }: { readonly id: string }) {
  const [{ data, error }, ask] = useQuery({
    query: KindergartenQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const failure = error === undefined ? null : failureOf(error);
  if (failure?.kind === 'notFound') return <NotFoundPage />;
  return (
    <>
      <KindergartenHead kindergarten={data?.kindergarten ?? null} />
      {failure !== null && data === undefined ? (
        <PanelFailure failure={failure} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <KindergartenBody kindergarten={data?.kindergarten ?? null} />
      )}
    </>
  );
}

function KindergartenHead({ kindergarten }: { readonly kindergarten: Kindergarten | null }) {
  const { kindergartens, ui } = useWords();
  const origin = useListOrigin();
  const { previous, next } = useKindergartenNeighbours(origin);
  const { action, open, close } = useAction();
  const archived = typeof kindergarten?.details?.archivedOn === 'string';
  return (
    <>
      <PageHeader
        title={kindergarten?.name ?? ui.loading}
        subtitle={
          kindergarten && (
            <>
              {kindergarten.district.name} {archived && <Chip>{kindergartens.archived}</Chip>}
            </>
          )
        }
        above={
          <NeighbourLinks
            backTo={`/kindergartens${origin?.search ?? ''}`}
            backLabel={kindergartens.title}
            previous={previous}
            next={next}
          />
        }
        actions={
          kindergarten && (
            <>
              <KindergartenActions archived={archived} canEdit={kindergarten.viewerCanEdit} onOpen={open} />
              <PrintButton />
            </>
          )
        }
      />
      {kindergarten && <KindergartenDrawers kindergarten={kindergarten} action={action} onClose={close} />}
    </>
  );
}

function KindergartenBody({ kindergarten }: { readonly kindergarten: Kindergarten | null }) {
  const { kindergartens, pairing } = useWords();
  if (kindergarten === null) {
    const waiting = <Skeleton lines={6} />;
    return (
      <Columns
        main={<Panel title={kindergartens.record}>{waiting}</Panel>}
        aside={<Panel title={pairing.partnerships}>{waiting}</Panel>}
      />
    );
  }
  return (
    <Columns
      main={
        <>
          <Archived kindergarten={kindergarten} />
          <Panel title={kindergartens.record}>
            <KindergartenRecord kindergarten={kindergarten} />
          </Panel>
          <KindergartenDetails kindergarten={kindergarten} />
        </>
      }
      aside={<KindergartenAside kindergarten={kindergarten} />}
    />
  );
}

function Archived({ kindergarten: { details } }: { readonly kindergarten: Kindergarten }) {
  const { kindergartens } = useWords();
  const language = useLanguage();
  if (details?.archivedOn == null) return null;
  const since = formatDay(details.archivedOn, language);
  return <Notice title={`${kindergartens.archived} · ${since}`} text={details.archiveReason ?? ''} />;
}

function KindergartenDetails({ kindergarten }: { readonly kindergarten: Kindergarten }) {
  const { kindergartens } = useWords();
  const { id, details, viewerCanEdit } = kindergarten;
  if (details === null) return null;
  return (
    <>
      <Panel title={kindergartens.areas}>
        <KindergartenAreas details={details} />
      </Panel>
      <Panel title={kindergartens.profiles}>
        <KindergartenProfiles kindergartenId={id} canEdit={viewerCanEdit} profiles={details.profiles} />
      </Panel>
    </>
  );
}

function KindergartenAside({ kindergarten }: { readonly kindergarten: Kindergarten }) {
  const { kindergartens, pairing } = useWords();
  const { id, district, details } = kindergarten;
  const { longitude = null, latitude = null } = details ?? {};
  const place = longitude === null || latitude === null ? null : { longitude, latitude };
  return (
    <>
      <Panel title={pairing.partnerships}>
        <KindergartenPartnerships kindergarten={kindergarten} />
      </Panel>
      <Panel title={kindergartens.teachers}>
        <KindergartenTeachers kindergarten={kindergarten} />
      </Panel>
      {details !== null && (
        <Panel title={kindergartens.place}>
          <KindergartenPlace id={id} districtId={district.id} place={place} />
        </Panel>
      )}
      <RecordTimeline record={id} />
    </>
  );
}
