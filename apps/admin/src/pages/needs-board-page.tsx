import { type BoardGrouping, boardGroupings } from '@qinglan/domain/needs-board/needs-board';
import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { NeedsBoardQuery, type Picked, placedMember } from '../features/needs-board/board.ts';
import { BoardGaps } from '../features/needs-board/board-gaps.tsx';
import { BoardMap } from '../features/needs-board/board-map.tsx';
import { BoardTable } from '../features/needs-board/board-table.tsx';
import css from '../features/needs-board/needs-board.module.css';
import { PickedMembers } from '../features/needs-board/picked-members.tsx';
import { SurveyProgress } from '../features/needs-surveys/survey-progress.tsx';
import { failureOf } from '../shared/failure.ts';
import type { ResultOf } from '../shared/graphql.ts';
import { useMay } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { PanelFailure } from '../ui/feedback/panel-failure.tsx';
import { Skeleton } from '../ui/feedback/skeleton.tsx';
import { PrintButton } from '../ui/list/print-button.tsx';
import { Columns } from '../ui/page/columns.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { Panel } from '../ui/page/panel.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** A programme's needs against what its leads can give, as a table, as gaps in words and as a picture of the city. */
export function NeedsBoardPage() {
  const { id = '' } = useParams();
  return (
    <NeedsPermission permission="needsBoard:read">
      <NeedsBoard key={id} id={id} />
    </NeedsPermission>
  );
}

function NeedsBoard({ id }: { readonly id: string }) {
  const { needsBoard, ui } = useWords();
  const [{ data, error }, ask] = useQuery({
    query: NeedsBoardQuery,
    variables: { programme: id },
    requestPolicy: 'cache-and-network',
  });
  const failure = error === undefined ? null : failureOf(error);
  if (failure?.kind === 'notFound') return <NotFoundPage />;
  const name = data?.programmes.find((programme) => programme.id === id)?.name ?? ui.loading;
  return (
    <>
      <PageHeader
        title={needsBoard.title}
        subtitle={name}
        above={<Link to={`/programmes/${id}`}>← {name}</Link>}
        actions={<PrintButton />}
      />
      {data !== undefined && <Board id={id} answer={data} />}
      {data === undefined && failure !== null && (
        <PanelFailure failure={failure} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {data === undefined && failure === null && <Skeleton lines={10} />}
    </>
  );
}

interface BoardProps {
  readonly id: string;
  readonly answer: ResultOf<typeof NeedsBoardQuery>;
}

function Board({ id, answer }: BoardProps) {
  const { needsBoard, surveys } = useWords();
  const members = useMemo(() => answer.needsBoard.map(placedMember), [answer]);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [grouping, setGrouping] = useGrouping();
  const maySurvey = useMay('needsSurvey:read');
  const assisted = members.filter(({ role }) => role !== 'lead').length;
  const leads = members.filter(({ role }) => role !== 'assisted').length;
  const progress = maySurvey && (
    <Panel title={surveys.progress}>
      <SurveyProgress programmeId={id} />
    </Panel>
  );
  if (members.length === 0) {
    return (
      <>
        <EmptyState title={needsBoard.none} text={needsBoard.noneHint} />
        {progress}
      </>
    );
  }
  return (
    <div className={css.page}>
      <Columns
        main={
          <Panel title={needsBoard.map}>
            <BoardMap members={members} />
          </Panel>
        }
        aside={
          <>
            {progress}
            <Panel title={needsBoard.gaps}>
              <p className="muted">{needsBoard.members(assisted, leads)}</p>
              <BoardGaps members={members} onPick={setPicked} />
            </Panel>
          </>
        }
      />
      <Panel
        title={needsBoard.table}
        actions={
          <Segmented<BoardGrouping>
            aria-label={needsBoard.groupBy}
            value={grouping}
            options={boardGroupings.map((code) => ({ value: code, label: needsBoard.groupings[code] }))}
            onChange={setGrouping}
          />
        }
      >
        <p className="muted">{needsBoard.weightHint}</p>
        <BoardTable members={members} grouping={grouping} onPick={setPicked} />
      </Panel>
      {picked !== null && <PickedMembers picked={picked} onClose={() => setPicked(null)} />}
    </div>
  );
}

/** The grouping stands in the address, so that it can be sent to somebody. */
function useGrouping(): [BoardGrouping, (grouping: BoardGrouping) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('by');
  const grouping = boardGroupings.find((each) => each === asked) ?? 'district';
  const set = (next: BoardGrouping) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('by', next);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return [grouping, set];
}
