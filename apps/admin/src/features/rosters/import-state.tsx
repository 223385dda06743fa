import type { ReactNode } from 'react';
import { formatInstant } from '../../shared/dates.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { AbandonButton } from './abandon-button.tsx';
import { AgainButton } from './again-button.tsx';
import { problemSentence } from './problem-rows.ts';
import { isUnreadable, type RosterImportShown, together } from './roster-import.ts';
import css from './rosters.module.css';

const slowAfterMs = 180_000;

/** Where an import stands, in one sentence with the next step; nothing while it only waits for a yes. */
export function ImportState({ imported }: { readonly imported: RosterImportShown }) {
  const { rosters } = useWords();
  switch (imported.status) {
    case 'uploaded':
      return <Reading imported={imported} />;
    case 'previewed':
      return isUnreadable(imported) ? <Unreadable imported={imported} /> : null;
    case 'applied':
      return <Applied imported={imported} />;
    case 'abandoned':
      return (
        <Notice title={rosters.abandoned.title} text={rosters.abandoned.text} spoken="status">
          <AgainButton />
        </Notice>
      );
  }
}

interface StateProps {
  readonly imported: RosterImportShown;
}

function Reading({ imported }: StateProps): ReactNode {
  const { reading } = useWords().rosters;
  const slow = Date.now() - Date.parse(imported.uploadedAt) > slowAfterMs;
  if (slow) {
    return (
      <Notice tone="warning" title={reading.slowTitle} text={reading.slowText} spoken="status">
        <AbandonButton imported={imported} />
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="accent" title={reading.title} text={reading.text} spoken="status" />
      <Skeleton lines={8} />
    </>
  );
}

function Unreadable({ imported }: StateProps) {
  const words = useWords();
  const language = useLanguage();
  const [first] = imported.problems;
  const why = first && problemSentence(first, words, language);
  return (
    <Notice tone="danger" title={words.rosters.unreadableTitle} text={why} spoken="alert">
      <div className={css.actions}>
        <AgainButton />
        <AbandonButton imported={imported} />
      </div>
    </Notice>
  );
}

function Applied({ imported }: StateProps) {
  const { applied } = useWords().rosters;
  const language = useLanguage();
  const { finishedAt } = imported;
  const refused = together(imported, 'refused');
  const text = applied.text(
    together(imported, 'new'),
    together(imported, 'changed'),
    together(imported, 'unchanged'),
  );
  return (
    <Notice tone="accent" title={applied.title} text={text} spoken="status">
      {refused > 0 && <p>{applied.refused(refused)}</p>}
      {finishedAt && (
        <p className="muted">
          {applied.finishedAt} {formatInstant(finishedAt, language)}
        </p>
      )}
    </Notice>
  );
}
