import { programmeStatus } from '@qinglan/domain/programmes/programme';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { RecordTimeline } from '../features/audit/timeline.tsx';
import { AddMembers } from '../features/programmes/add-members.tsx';
import { BureauReturn } from '../features/programmes/bureau-return.tsx';
import { EditProgramme } from '../features/programmes/edit-programme.tsx';
import { MembersGrid } from '../features/programmes/members-grid.tsx';
import { ProgrammeCounts } from '../features/programmes/programme-counts.tsx';
import { ProgrammeFacts, ProgrammePolicyFacts } from '../features/programmes/programme-facts.tsx';
import { type ProgrammeState, ProgrammeStateFragment } from '../features/programmes/programme-state.ts';
import { failureOf } from '../shared/failure.ts';
import { graphql } from '../shared/graphql.ts';
import { useMay, useToday } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { Chip } from '../ui/data/chip.tsx';
import { PanelFailure } from '../ui/feedback/panel-failure.tsx';
import { Skeleton } from '../ui/feedback/skeleton.tsx';
import { useAction } from '../ui/form/use-action.ts';
import { PrintButton } from '../ui/list/print-button.tsx';
import { Columns } from '../ui/page/columns.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { Panel } from '../ui/page/panel.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const ProgrammeQuery = graphql(
  `
    query Programme($id: ID!) {
      programme(id: $id) {
        ...ProgrammeState
      }
    }
  `,
  [ProgrammeStateFragment],
);

/** One programme: what it rests on, what the city has decided, who takes part, how far it has come. */
export function ProgrammePage() {
  const { id = '' } = useParams();
  return <OneProgramme key={id} id={id} />;
}

function OneProgramme({ id }: { readonly id: string }) {
  const [{ data, error }, ask] = useQuery({
    query: ProgrammeQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const failure = error === undefined ? null : failureOf(error);
  if (failure?.kind === 'notFound') return <NotFoundPage />;
  if (failure !== null && data === undefined) {
    return <PanelFailure failure={failure} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  }
  const programme = data?.programme ?? null;
  return (
    <>
      <ProgrammeHead programme={programme} />
      {programme ? <ProgrammeBody programme={programme} /> : <Skeleton lines={12} />}
    </>
  );
}

function ProgrammeHead({ programme }: { readonly programme: ProgrammeState | null }) {
  const { needsBoard, programmes, pairing, ui } = useWords();
  const { action, open, close } = useAction();
  const today = useToday();
  const mayEdit = useMay('programme:edit') && programme?.details?.viewerCanEdit === true;
  const mayBoard = useMay('needsBoard:read');
  const mayPropose = useMay('partnership:propose');
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        title={programme?.name ?? ui.loading}
        subtitle={
          programme && <Chip tone="accent">{programmes.status[programmeStatus(programme, today)]}</Chip>
        }
        above={<Link to="/partnerships">← {pairing.partnerships}</Link>}
        actions={
          programme && (
            <>
              {mayPropose && (
                <Button type="primary" onClick={() => void navigate(`/programmes/${programme.id}/proposals`)}>
                  {programmes.openProposals}
                </Button>
              )}
              {mayBoard && (
                <Button onClick={() => void navigate(`/programmes/${programme.id}/needs`)}>
                  {needsBoard.link}
                </Button>
              )}
              {mayEdit && <Button onClick={() => open('edit')}>{ui.edit}</Button>}
              <PrintButton />
            </>
          )
        }
      />
      {programme && mayEdit && action === 'edit' && <EditProgramme programme={programme} onClose={close} />}
    </>
  );
}

function ProgrammeBody({ programme }: { readonly programme: ProgrammeState }) {
  const { programmes, pairing } = useWords();
  const { action, open, close } = useAction();
  const [stamp, setStamp] = useState(0);
  const { details, id } = programme;
  if (details === null) return <p className="muted">{pairing.detailsClosed}</p>;
  const mayEdit = details.viewerCanEdit;
  return (
    <Columns
      main={
        <>
          <Panel title={programmes.counts}>
            <ProgrammeCounts id={id} />
          </Panel>
          <Panel
            title={programmes.members}
            actions={mayEdit && <Button onClick={() => open('members')}>{programmes.addMembers}</Button>}
          >
            {mayEdit && <p className="muted">{programmes.membersText}</p>}
            <MembersGrid key={stamp} programme={id} mayEdit={mayEdit} />
          </Panel>
          {mayEdit && action === 'members' && (
            <AddMembers programme={id} onAdded={() => setStamp(stamp + 1)} onClose={close} />
          )}
        </>
      }
      aside={
        <>
          <Panel title={programmes.facts}>
            <ProgrammeFacts programme={programme} />
          </Panel>
          <Panel title={programmes.policy}>
            <ProgrammePolicyFacts details={details} />
          </Panel>
          <BureauReturn programme={id} />
          <RecordTimeline record={id} />
        </>
      }
    />
  );
}
