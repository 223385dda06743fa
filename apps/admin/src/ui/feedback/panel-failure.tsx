import { Button } from 'antd';
import type { Failure } from '../../shared/failure.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { CopyButton } from './copy-button.tsx';
import { Notice } from './notice.tsx';

interface PanelFailureProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}

/** Says why a part of the page is missing, and what can be done about it. */
export function PanelFailure({ failure, onRetry }: PanelFailureProps) {
  const { errors, denied, notFound, retry } = useWords().ui;
  const [title, text] = {
    network: [errors.networkTitle, errors.networkText],
    signedOut: [errors.panelTitle, errors.networkText],
    denied: [denied.panel, ''],
    notFound: [notFound.title, notFound.text],
    tooOften: [errors.panelTitle, errors.tooOften],
    unexpected: [errors.panelTitle, errors.panelText],
  }[failure.kind] as [string, string];
  return (
    <Notice tone={failure.kind === 'denied' ? 'plain' : 'warning'} title={title} text={text} spoken="alert">
      {failure.number !== null && (
        <p className="muted">
          {errors.number} <code>{failure.number}</code>{' '}
          <CopyButton text={failure.number} label={errors.copyNumber} />
        </p>
      )}
      {onRetry && failure.kind !== 'denied' && (
        <Button size="small" onClick={onRetry}>
          {retry}
        </Button>
      )}
    </Notice>
  );
}
