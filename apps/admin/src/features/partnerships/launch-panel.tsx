import { notableItems } from '@qinglan/domain/partnerships/launch-item';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { formatDay } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { Meter } from '../../ui/data/meter.tsx';
import { QueryView } from '../../ui/feedback/query-view.tsx';
import { useAction } from '../../ui/form/use-action.ts';
import { Panel } from '../../ui/page/panel.tsx';
import css from './launch-panel.module.css';
import { launchTone } from './launch-tone.ts';
import { MarkLaunch } from './mark-launch.tsx';
import type { PartnershipState } from './partnership-state.ts';
import { usePartnershipActors } from './use-partnership-actors.ts';

const LaunchQuery = graphql(`
  query PartnershipLaunch($id: ID!) {
    launchChecklists(partnerships: [$id]) {
      partnershipId
      settled
      total
      lines {
        item
        state
        on
        note
        byHand
        clearsKind
        clearsId
      }
    }
  }
`);

export type LaunchLine = ResultOf<typeof LaunchQuery>['launchChecklists'][number]['lines'][number];

/** What the launch of a partnership must leave behind: what is there, and the way to what is missing. */
export function LaunchPanel({ partnership }: { readonly partnership: PartnershipState }) {
  const { launch } = useWords();
  const { action, open, close } = useAction();
  const [query, ask] = useQuery({
    query: LaunchQuery,
    variables: { id: partnership.id },
    requestPolicy: 'cache-and-network',
  });
  const marked = query.data?.launchChecklists[0]?.lines.find(({ item }) => action === `launch-${item}`);
  const actors = usePartnershipActors(partnership);
  return (
    <Panel
      title={launch.title}
      actions={<Link to={`/groups/${partnership.group.id}`}>{launch.openGroup}</Link>}
    >
      <QueryView query={query} onRetry={() => ask({ requestPolicy: 'network-only' })}>
        {({ launchChecklists: [checklist] }) =>
          checklist && (
            <>
              <Meter label={launch.meter} value={checklist.settled} of={checklist.total} />
              <ol className={css.lines}>
                {checklist.lines.map((line) => (
                  <Line
                    key={line.item}
                    line={line}
                    mayMark={actors.length > 0}
                    waives={actors.includes('coordinator')}
                    onOpen={open}
                  />
                ))}
              </ol>
            </>
          )
        }
      </QueryView>
      {marked && actors.length > 0 && <MarkLaunch partnership={partnership} line={marked} onClose={close} />}
    </Panel>
  );
}

interface LineProps {
  readonly line: LaunchLine;
  readonly mayMark: boolean;
  readonly waives: boolean;
  readonly onOpen: (action: string) => void;
}

function Line({ line, mayMark, waives, onOpen }: LineProps) {
  const { launch, ui } = useWords();
  const language = useLanguage();
  const { item, state, on, note, byHand } = line;
  const open = state === 'missing' || byHand;
  const notable = open && (waives || (notableItems.includes(item) && state !== 'waived'));
  return (
    <li className={css.line}>
      <Chip tone={launchTone[state]}>{launch.states[state]}</Chip>
      <span className={css.words}>
        {launch.items[item]}
        {(on !== null || note !== null) && (
          <span className="muted">{[on && formatDay(on, language), note].filter(Boolean).join(' · ')}</span>
        )}
      </span>
      <span className={`${css.ways} no-print`}>
        {state === 'missing' && <Way line={line} onOpen={onOpen} />}
        {mayMark && notable && (
          <Button
            type="link"
            size="small"
            aria-label={ui.named(launch.note, launch.items[item])}
            onClick={() => onOpen(`launch-${item}`)}
          >
            {launch.note}
          </Button>
        )}
      </span>
    </li>
  );
}

/** The way to the record that clears an item; those of the partnership itself are on this page. */
function Way({ line: { clearsKind, clearsId }, onOpen }: Pick<LineProps, 'line' | 'onOpen'>) {
  const { launch } = useWords();
  if (clearsKind === 'partnershipGroup') return <Link to={`/groups/${clearsId}`}>{launch.toGroup}</Link>;
  if (clearsKind === 'needsSurvey') return <Link to={`/needs-surveys/${clearsId}`}>{launch.toSurvey}</Link>;
  if (clearsKind !== 'agreement') return null;
  return (
    <Button type="link" size="small" onClick={() => onOpen(`agreement-${clearsId}`)}>
      {launch.toAgreement}
    </Button>
  );
}
