import type { ReactNode } from 'react';
import { formatInstant } from '../../shared/dates.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { AbandonButton } from './abandon-button.tsx';
import { AgainButton } from './again-button.tsx';
import { ImportProgress } from './import-progress.tsx';
import { problemSentence } from './problem-rows.ts';
import { ReadAgain } from './read-again.tsx';
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
      if (isUnreadable(imported)) return <Unreadable imported={imported} />;
      return imported.interruptedAt === null ? null : (
        <Notice
          tone="warning"
          title={rosters.interrupted.title}
          text={rosters.interrupted.text}
          spoken="status"
        />
      );
    case 'applying':
      return (
        <Notice tone="accent" title={rosters.applying.title} text={rosters.applying.text} spoken="status">
          <ImportProgress progress={imported.progress} />
        </Notice>
      );
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
  const cutOff = imported.interruptedAt !== null;
  const slow = imported.progress === null && Date.now() - Date.parse(imported.uploadedAt) > slowAfterMs;
  if (cutOff || slow) {
    const title = cutOff ? reading.cutOffTitle : reading.slowTitle;
    return (
      <Notice tone="warning" title={title} text={reading.slowText} spoken="status">
        <div className={css.actions}>
          <ReadAgain imported={imported} />
          <AbandonButton imported={imported} />
        </div>
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="accent" title={reading.title} text={reading.text} spoken="status">
        <ImportProgress progress={imported.progress} />
      </Notice>
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
