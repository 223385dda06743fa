import { Button } from 'antd';
import { useQuery } from 'urql';
import { formatDay } from '../../shared/dates.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { QueryView } from '../../ui/feedback/query-view.tsx';
import { useAction } from '../../ui/form/use-action.ts';
import { Panel } from '../../ui/page/panel.tsx';
import { ContactForm } from './contact-form.tsx';
import css from './exchange.module.css';
import { ExchangeQuery } from './exchange-query.ts';
import type { PartnershipState } from './partnership-state.ts';
import { usePartnershipActors } from './use-partnership-actors.ts';

/** When and how the two sides were in touch. */
export function ContactLogPanel({ partnership }: { readonly partnership: PartnershipState }) {
  const { exchange, ui } = useWords();
  const language = useLanguage();
  const { action, open, close } = useAction();
  const mayLog = usePartnershipActors(partnership).length > 0;
  const [query, ask] = useQuery({ query: ExchangeQuery, variables: { id: partnership.id } });
  const saved = () => {
    ask({ requestPolicy: 'network-only' });
    close();
  };
  const corrected = query.data?.partnership.contactEntries.find(({ id }) => action === `contact-entry-${id}`);
  return (
    <Panel
      title={exchange.contacts}
      actions={
        mayLog && (
          <Button size="small" onClick={() => open('log-contact')}>
            {exchange.logContact}
          </Button>
        )
      }
    >
      <QueryView query={query} onRetry={() => ask({ requestPolicy: 'network-only' })}>
        {({ partnership: { contactEntries } }) =>
          contactEntries.length === 0 ? (
            <p className="muted">{exchange.noContacts}</p>
          ) : (
            <ul className={css.lines}>
              {contactEntries.map((entry) => (
                <li key={entry.id}>
                  <p className={css.head}>
                    <Chip>{exchange.channels[entry.channel]}</Chip>
                    <span className="muted">
                      {formatDay(entry.on, language)} · {entry.loggedByName}
                    </span>
                    {mayLog && (
                      <Button
                        type="link"
                        size="small"
                        className="no-print"
                        aria-label={ui.named(exchange.correctContact, entry.summary)}
                        onClick={() => open(`contact-entry-${entry.id}`)}
                      >
                        {exchange.correct}
                      </Button>
                    )}
                  </p>
                  <p>{entry.summary}</p>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {mayLog && action === 'log-contact' && (
        <ContactForm partnership={partnership} entry={null} onSaved={saved} onClose={close} />
      )}
      {mayLog && corrected && (
        <ContactForm partnership={partnership} entry={corrected} onSaved={saved} onClose={close} />
      )}
    </Panel>
  );
}
