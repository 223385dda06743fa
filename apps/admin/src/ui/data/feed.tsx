import { Button } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './feed.module.css';

export interface FeedLine {
  readonly id: string;
  /** Already in words: who, when, what. */
  readonly who: string;
  readonly when: string;
  readonly what: string;
  readonly details: readonly string[];
}

interface FeedProps {
  readonly lines: readonly FeedLine[];
  /** Given when there are earlier ones. */
  readonly onMore?: (() => void) | undefined;
}

/** What happened to a record, the latest first. */
export function Feed({ lines, onMore }: FeedProps) {
  const { timeline } = useWords().ui;
  if (lines.length === 0) return <p className="muted">{timeline.none}</p>;
  return (
    <>
      <ol className={css.feed}>
        {lines.map(({ id, who, when, what, details }) => (
          <li key={id}>
            <p>
              <strong>{who}</strong> {what}
            </p>
            {details.map((detail) => (
              <p key={detail} className={css.detail}>
                {detail}
              </p>
            ))}
            <time className={css.when}>{when}</time>
          </li>
        ))}
      </ol>
      {onMore && (
        <Button type="link" size="small" className="no-print" onClick={onMore}>
          {timeline.more}
        </Button>
      )}
    </>
  );
}
