import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Attachments } from '../features/attachments/attachments.tsx';
import { RecordTimeline } from '../features/audit/timeline.tsx';
import { AgreementPanel } from '../features/partnerships/agreement-panel.tsx';
import { ContactLogPanel } from '../features/partnerships/contact-log-panel.tsx';
import { HelpRequestsPanel } from '../features/partnerships/help-requests-panel.tsx';
import { LaunchPanel } from '../features/partnerships/launch-panel.tsx';
import { PartnershipActions } from '../features/partnerships/partnership-actions.tsx';
import { PartnershipDrawers } from '../features/partnerships/partnership-drawers.tsx';
import { PartnershipFacts } from '../features/partnerships/partnership-facts.tsx';
import { PartnershipLife } from '../features/partnerships/partnership-life.tsx';
import { PartnershipPairs, PartnershipPairsFragment } from '../features/partnerships/partnership-pairs.tsx';
import { PartnershipSides } from '../features/partnerships/partnership-sides.tsx';
import { PartnershipStateFragment } from '../features/partnerships/partnership-state.ts';
import { partnershipTone } from '../features/partnerships/partnership-tone.ts';
import { SharedResourcesPanel } from '../features/partnerships/shared-resources-panel.tsx';
import { usePartnershipActors } from '../features/partnerships/use-partnership-actors.ts';
import { useTimelineSide } from '../features/partnerships/use-timeline-side.ts';
import { failureOf } from '../shared/failure.ts';
import { graphql, type ResultOf } from '../shared/graphql.ts';
import { useMay } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { Chip } from '../ui/data/chip.tsx';
import { PaperLink } from '../ui/data/paper-link.tsx';
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

const PartnershipQuery = graphql(
  `
    query Partnership($id: ID!) {
      partnership(id: $id) {
        ...PartnershipState
        ...PartnershipPairs
      }
    }
  `,
  [PartnershipStateFragment, PartnershipPairsFragment],
);

type Partnership = ResultOf<typeof PartnershipQuery>['partnership'];

/** One partnership: its two sides, its course, its agreement, and all that hangs on it, a panel each. */
export function PartnershipPage() {
  const { id = '' } = useParams();
  return <OnePartnership key={id} id={id} />;
}

function OnePartnership({ id }: { readonly id: string }) {
  const [{ data, error }, ask] = useQuery({
    query: PartnershipQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const failure = error === undefined ? null : failureOf(error);
  if (failure?.kind === 'notFound') return <NotFoundPage />;
  return (
    <>
      <PartnershipHead partnership={data?.partnership ?? null} />
      {failure !== null && data === undefined ? (
        <PanelFailure failure={failure} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <PartnershipBody partnership={data?.partnership ?? null} />
      )}
    </>
  );
}

function PartnershipHead({ partnership }: { readonly partnership: Partnership | null }) {
  const { pairing, partnership: words, labels, ui } = useWords();
  const origin = useListOrigin();
  const { action, open, close } = useAction();
  return (
    <>
      <PageHeader
        title={partnership ? words.name(partnership.lead.name, partnership.assisted.name) : ui.loading}
        subtitle={
          partnership && (
            <>
              {partnership.programme.name}{' '}
              <Chip tone={partnershipTone[partnership.status]}>
                {labels.partnershipStatus[partnership.status]}
              </Chip>
            </>
          )
        }
        above={
          <NeighbourLinks
            backTo={`/partnerships${origin?.search ?? ''}`}
            backLabel={pairing.partnerships}
            previous={null}
            next={null}
          />
        }
        actions={
          partnership && (
            <>
              <PartnershipActions partnership={partnership} onOpen={open} />
              <PrintButton />
            </>
          )
        }
      />
      {partnership && <PartnershipDrawers partnership={partnership} action={action} onClose={close} />}
    </>
  );
}

function PartnershipBody({ partnership }: { readonly partnership: Partnership | null }) {
  const { attachments, pairing, partnership: words } = useWords();
  const { papers } = attachments;
  const { open } = useAction();
  if (partnership === null) return <Skeleton lines={12} />;
  return (
    <Columns
      main={
        <>
          <Panel title={words.life}>
            <PartnershipLife partnership={partnership} />
          </Panel>
          <Panel title={words.sides}>
            <PartnershipSides partnership={partnership} onOpen={open} />
          </Panel>
          <AgreementPanel partnership={partnership} />
          <PartnershipFiles partnership={partnership} />
          <LaunchPanel partnership={partnership} />
          <PartnershipExchange partnership={partnership} />
        </>
      }
      aside={
        <>
          <Panel title={words.facts}>
            <PartnershipFacts partnership={partnership} />
          </Panel>
          <Panel title={pairing.mentorPairs}>
            <PartnershipPairs partnership={partnership} />
          </Panel>
          <Panel title={papers.title}>
            <PaperLink href="/files/papers/sign-in-sheet" label={papers.signInSheet} />
          </Panel>
          <PartnershipTimeline partnership={partnership} />
        </>
      }
    />
  );
}

function PartnershipFiles({ partnership }: { readonly partnership: Partnership }) {
  const mayAdd = usePartnershipActors(partnership).length > 0;
  return <Attachments owner="partnership" record={partnership.id} mayAdd={mayAdd} />;
}

function PartnershipTimeline({ partnership }: { readonly partnership: Partnership }) {
  return <RecordTimeline record={partnership.id} recordType={useTimelineSide(partnership)} />;
}

/** What the sides ask, tell and give each other; not for those who only oversee them. */
function PartnershipExchange({ partnership }: { readonly partnership: Partnership }) {
  const seesRequests = useMay('helpRequest:read');
  return (
    <>
      {seesRequests && <HelpRequestsPanel partnership={partnership} />}
      <ContactLogPanel partnership={partnership} />
      <SharedResourcesPanel partnership={partnership} />
    </>
  );
}
