import { formatInstant } from '../../shared/dates.ts';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import type { Language } from '../../shared/language.ts';
import { fieldWord, valueWords } from '../../shared/words/value-words.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import type { TimelineAction } from '../../shared/words/zh/timeline.ts';
import type { Words } from '../../shared/words/zh.ts';
import { Feed, type FeedLine } from '../../ui/data/feed.tsx';

export const TimelineFragment = graphql(`
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

interface TimelineProps {
  readonly timeline: FragmentOf<typeof TimelineFragment>;
  /** Asks for earlier events. */
  readonly onMore: () => void;
}

/** A record's audit events in words: who, what, before and after. */
export function Timeline({ timeline, onMore }: TimelineProps) {
  const words = useWords();
  const language = useLanguage();
  const { nodes, pageInfo } = readFragment(TimelineFragment, timeline);
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
