import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { RecordTimeline } from '../features/audit/timeline.tsx';
import { statusTone } from '../features/teachers/status-tone.ts';
import { TeacherActions } from '../features/teachers/teacher-actions.tsx';
import { TeacherAreas, TeacherAreasFragment } from '../features/teachers/teacher-areas.tsx';
import { TeacherDrawers } from '../features/teachers/teacher-drawers.tsx';
import { TeacherPairs, TeacherPairsFragment } from '../features/teachers/teacher-pairs.tsx';
import { TeacherRecord, TeacherRecordFragment } from '../features/teachers/teacher-record.tsx';
import { ServiceFragment, TeacherServices } from '../features/teachers/teacher-services.tsx';
import { TeacherEditableFragment } from '../features/teachers/teacher-values.ts';
import { useTeacherNeighbours } from '../features/teachers/use-teacher-neighbours.ts';
import { failureOf } from '../shared/failure.ts';
import { graphql, type ResultOf } from '../shared/graphql.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { Chip } from '../ui/data/chip.tsx';
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

const TeacherQuery = graphql(
  `
    query Teacher($id: ID!) {
      teacher(id: $id) {
        id
        name
        viewerCanEdit
        ...TeacherEditable
        ...TeacherRecord
        ...TeacherPairs
        details {
          status
          ...TeacherAreas
        }
        services {
          id
          ...ServiceLine
        }
      }
    }
  `,
  [
    TeacherEditableFragment,
    TeacherRecordFragment,
    TeacherPairsFragment,
    TeacherAreasFragment,
    ServiceFragment,
  ],
);

/** One teacher; a new one begins afresh, so that nothing of the one before is seen or kept. */
export function TeacherPage() {
  const { id = '' } = useParams();
  return <OneTeacher key={id} id={id} />;
}

function OneTeacher({ id }: { readonly id: string }) {
  const [{ data, error }, ask] = useQuery({
    query: TeacherQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const failure = error === undefined ? null : failureOf(error);
  if (failure?.kind === 'notFound') return <NotFoundPage />;
  return (
    <>
      <TeacherHead teacher={data?.teacher ?? null} />
      {failure !== null && data === undefined ? (
        <PanelFailure failure={failure} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <TeacherBody teacher={data?.teacher ?? null} />
      )}
    </>
  );
}

type Teacher = ResultOf<typeof TeacherQuery>['teacher'];

function TeacherHead({ teacher }: { readonly teacher: Teacher | null }) {
  const { teachers, labels, ui } = useWords();
  const origin = useListOrigin();
  const { previous, next } = useTeacherNeighbours(origin);
  const { action, open, close } = useAction();
  const status = teacher?.details?.status;
  return (
    <>
      <PageHeader
        title={teacher?.name ?? ui.loading}
        subtitle={
          teacher && (
            <>
              {teacher.kindergarten.name}{' '}
              {status && <Chip tone={statusTone[status]}>{labels.teacherStatus[status]}</Chip>}
            </>
          )
        }
        above={
          <NeighbourLinks
            backTo={`/teachers${origin?.search ?? ''}`}
            backLabel={teachers.title}
            previous={previous}
            next={next}
          />
        }
        actions={
          teacher && (
            <>
              <TeacherActions teacher={teacher} canEdit={teacher.viewerCanEdit} onOpen={open} />
              <PrintButton />
            </>
          )
        }
      />
      {teacher && <TeacherDrawers teacher={teacher} action={action} onClose={close} />}
    </>
  );
}

function TeacherBody({ teacher }: { readonly teacher: Teacher | null }) {
  const { teachers } = useWords();
  const waiting = <Skeleton lines={6} />;
  return (
    <Columns
      main={
        <>
          <Panel title={teachers.record}>{teacher ? <TeacherRecord teacher={teacher} /> : waiting}</Panel>
          {teacher?.details && (
            <Panel title={teachers.areas}>
              <TeacherAreas details={teacher.details} />
            </Panel>
          )}
        </>
      }
      aside={
        <>
          <Panel title={teachers.pairs}>{teacher ? <TeacherPairs teacher={teacher} /> : waiting}</Panel>
          <Panel title={teachers.services}>
            {teacher ? <TeacherServices services={teacher.services} /> : waiting}
          </Panel>
          {teacher && <RecordTimeline record={teacher.id} />}
        </>
      }
    />
  );
}
