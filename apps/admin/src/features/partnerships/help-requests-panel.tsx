import { Button } from 'antd';
import { useQuery } from 'urql';
import { formatDay } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { QueryView } from '../../ui/feedback/query-view.tsx';
import { useAction } from '../../ui/form/use-action.ts';
import { Panel } from '../../ui/page/panel.tsx';
import { AnswerHelpRequest } from './answer-help-request.tsx';
import css from './exchange.module.css';
import type { PartnershipState } from './partnership-state.ts';
import { RaiseHelpRequest } from './raise-help-request.tsx';
import { usePartnershipActors } from './use-partnership-actors.ts';

const HelpRequestsQuery = graphql(`
  query PartnershipHelpRequests($id: ID!) {
    helpRequests(filter: { partnership: $id }, first: 50, sort: { by: dueOn, descending: true }) {
      nodes {
        id
        details {
          version
          side
          area
          question
          raisedOn
          raisedByName
          dueOn
          answer
          answeredOn
          answeredByName
          state
        }
      }
    }
  }
`);

type Request = ResultOf<typeof HelpRequestsQuery>['helpRequests']['nodes'][number];
export type HelpRequest = Request['details'] & { readonly id: string };

const seen = (nodes: readonly Request[]) =>
  nodes.flatMap(({ id, details }) => (details === null ? [] : [{ ...details, id }]));

const tones = { raised: 'accent', overdue: 'danger', answered: 'good' } as const;

/** What the two sides asked each other, with the answers. */
export function HelpRequestsPanel({ partnership }: { readonly partnership: PartnershipState }) {
  const { exchange } = useWords();
  const { action, open, close } = useAction();
  const mayRaise = usePartnershipActors(partnership).length > 0;
  const [query, ask] = useQuery({
    query: HelpRequestsQuery,
    variables: { id: partnership.id },
    requestPolicy: 'cache-and-network',
  });
  const answered = seen(query.data?.helpRequests.nodes ?? []).find(({ id }) => action === `answer-${id}`);
  return (
    <Panel
      title={exchange.requests}
      actions={
        mayRaise && (
          <Button size="small" onClick={() => open('raise')}>
            {exchange.raise}
          </Button>
        )
      }
    >
      <QueryView query={query} onRetry={() => ask({ requestPolicy: 'network-only' })}>
        {({ helpRequests: { nodes } }) =>
          nodes.length === 0 ? (
            <p className="muted">{exchange.noRequests}</p>
          ) : (
            <ul className={css.lines}>
              {seen(nodes).map((request) => (
                <Line key={request.id} request={request} partnership={partnership} onOpen={open} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {action === 'raise' && mayRaise && <RaiseHelpRequest partnership={partnership} onClose={close} />}
      {answered && <AnswerHelpRequest request={answered} onClose={close} />}
    </Panel>
  );
}

interface LineProps {
  readonly request: HelpRequest;
  readonly partnership: PartnershipState;
  readonly onOpen: (action: string) => void;
}

function Line({ request, partnership, onOpen }: LineProps) {
  const { exchange, labels, pairing, ui } = useWords();
  const language = useLanguage();
  const actors = usePartnershipActors(partnership);
  const { id, side, state, area, question, answer, dueOn } = request;
  const mayAnswer =
    answer === null &&
    (actors.includes('coordinator') || actors.includes(side === 'lead' ? 'assisted' : 'lead'));
  return (
    <li>
      <p className={css.head}>
        <Chip tone={tones[state]}>{exchange.states[state]}</Chip>
        {area !== null && <Chip>{labels.area[area]}</Chip>}
        {answer === null && <span className="muted">{exchange.due(formatDay(dueOn, language))}</span>}
      </p>
      <p>{question}</p>
      <p className="muted">
        {exchange.raisedBy(pairing[side], request.raisedByName, formatDay(request.raisedOn, language))}
      </p>
      {answer !== null && (
        <blockquote className={css.answer}>
          <p>{answer}</p>
          <p className="muted">
            {exchange.answeredBy(
              request.answeredByName ?? '',
              formatDay(request.answeredOn ?? dueOn, language),
            )}
          </p>
        </blockquote>
      )}
      {mayAnswer && (
        <Button
          size="small"
          className="no-print"
          aria-label={ui.named(exchange.answer, question)}
          onClick={() => onOpen(`answer-${id}`)}
        >
          {exchange.answer}
        </Button>
      )}
    </li>
  );
}
