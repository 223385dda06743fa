import { useState } from 'react';
import { useQuery } from 'urql';
import { formatInstant } from '../../shared/dates.ts';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import type { Language } from '../../shared/language.ts';
import { useMay } from '../../shared/viewer.ts';
import { fieldWord, valueWords } from '../../shared/words/value-words.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import type { TimelineAction } from '../../shared/words/zh/timeline.ts';
import type { Words } from '../../shared/words/zh.ts';
import { Feed, type FeedLine } from '../../ui/data/feed.tsx';
import { QueryView } from '../../ui/feedback/query-view.tsx';
import { Panel } from '../../ui/page/panel.tsx';

const TimelineFragment = graphql(`
  fragment Timeline on AuditEventConnection {
    nodes {
      id
      at
      actorName
      action
      payload {
        facts
        changes {
          field
          before
          after
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
`);

const RecordTimelineQuery = graphql(
  `
    query RecordTimeline($record: ID!, $recordType: String, $first: Int!) {
      auditEvents(filter: { record: $record, recordType: $recordType }, first: $first) {
        ...Timeline
      }
    }
  `,
  [TimelineFragment],
);

const eventsAtFirst = 10;
const eventsMore = 50;

interface RecordTimelineProps {
  readonly record: string;
  /** Given where what happened is kept once for each side of the record. */
  readonly recordType?: string;
}

/** What happened to a record, in words: who, what, before and after. Shown only to whom the audit is open. */
export function RecordTimeline({ record, recordType }: RecordTimelineProps) {
  const { timeline } = useWords().ui;
  const [first, setFirst] = useState(eventsAtFirst);
  const mayRead = useMay('audit:read');
  const [query, ask] = useQuery({
    query: RecordTimelineQuery,
    variables: { record, recordType: recordType ?? null, first },
    pause: !mayRead,
    requestPolicy: 'cache-and-network',
  });
  if (!mayRead) return null;
  return (
    <Panel title={timeline.title}>
      <QueryView query={query} onRetry={() => ask({ requestPolicy: 'network-only' })}>
        {({ auditEvents }) => (
          <Timeline events={auditEvents} onMore={() => setFirst(Math.min(200, first + eventsMore))} />
        )}
      </QueryView>
    </Panel>
  );
}

interface TimelineProps {
  readonly events: FragmentOf<typeof TimelineFragment>;
  /** Asks for earlier events. */
  readonly onMore: () => void;
}

function Timeline({ events, onMore }: TimelineProps) {
  const words = useWords();
  const language = useLanguage();
  const { nodes, pageInfo } = readFragment(TimelineFragment, events);
  return (
    <Feed
      lines={nodes.map((event) => feedLine(event, words, language))}
      onMore={pageInfo.hasNextPage ? onMore : undefined}
    />
  );
}

type Event = ResultOf<typeof TimelineFragment>['nodes'][number];

function feedLine(event: Event, words: Words, language: Language): FeedLine {
  const { id, at, actorName, action, payload } = event;
  return {
    id,
    who: actorName,
    when: formatInstant(at, language),
    what: isKnown(action, words) ? words.timeline[action](payload?.facts ?? {}) : action,
    details:
      payload === null
        ? [words.ui.timeline.erased]
        : payload.changes.map(({ field, before, after }) =>
            words.ui.timeline.changed(
              fieldWord(field, words),
              valueWords(field, before, words, language),
              valueWords(field, after, words, language),
            ),
          ),
  };
}

function isKnown(action: string, { timeline }: Words): action is TimelineAction {
  return action in timeline;
}
