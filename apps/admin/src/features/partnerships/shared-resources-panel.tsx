import { Button } from 'antd';
import { useQuery } from 'urql';
import { formatDay } from '../../shared/dates.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { QueryView } from '../../ui/feedback/query-view.tsx';
import { useAction } from '../../ui/form/use-action.ts';
import { Panel } from '../../ui/page/panel.tsx';
import css from './exchange.module.css';
import { ExchangeQuery } from './exchange-query.ts';
import type { PartnershipState } from './partnership-state.ts';
import { ResourceForm } from './resource-form.tsx';
import { usePartnershipActors } from './use-partnership-actors.ts';

/** What the two sides gave each other: people, things, know-how. */
export function SharedResourcesPanel({ partnership }: { readonly partnership: PartnershipState }) {
  const { exchange, pairing, ui } = useWords();
  const language = useLanguage();
  const { action, open, close } = useAction();
  const mayShare = usePartnershipActors(partnership).length > 0;
  const [query, ask] = useQuery({ query: ExchangeQuery, variables: { id: partnership.id } });
  const saved = () => {
    ask({ requestPolicy: 'network-only' });
    close();
  };
  const corrected = query.data?.partnership.sharedResources.find(({ id }) => action === `resource-${id}`);
  return (
    <Panel
      title={exchange.resources}
      actions={
        mayShare && (
          <Button size="small" onClick={() => open('share')}>
            {exchange.share}
          </Button>
        )
      }
    >
      <QueryView query={query} onRetry={() => ask({ requestPolicy: 'network-only' })}>
        {({ partnership: { sharedResources } }) =>
          sharedResources.length === 0 ? (
            <p className="muted">{exchange.noResources}</p>
          ) : (
            <ul className={css.lines}>
              {sharedResources.map((resource) => (
                <li key={resource.id}>
                  <p className={css.head}>
                    <Chip>{exchange.kinds[resource.kind]}</Chip>
                    <strong>{resource.title}</strong> {resource.amount}
                    {mayShare && (
                      <Button
                        type="link"
                        size="small"
                        className="no-print"
                        aria-label={ui.named(exchange.correctResource, resource.title)}
                        onClick={() => open(`resource-${resource.id}`)}
                      >
                        {exchange.correct}
                      </Button>
                    )}
                  </p>
                  <p className="muted">
                    {[pairing[resource.givenBy], formatDay(resource.on, language), resource.note]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {mayShare && action === 'share' && (
        <ResourceForm partnership={partnership} resource={null} onSaved={saved} onClose={close} />
      )}
      {mayShare && corrected && (
        <ResourceForm partnership={partnership} resource={corrected} onSaved={saved} onClose={close} />
      )}
    </Panel>
  );
}
