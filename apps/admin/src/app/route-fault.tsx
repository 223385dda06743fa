import { Button } from 'antd';
import { useMemo } from 'react';
import { useRouteError } from 'react-router';
import { useWords } from '../shared/words/words-context.tsx';
import { errorNumber } from '../ui/feedback/error-number.ts';
import { Notice } from '../ui/feedback/notice.tsx';
import { PanelFailure } from '../ui/feedback/panel-failure.tsx';
import css from './entry-gate.module.css';

/** When a page could not be loaded at all: mostly a new version of which this tab knows nothing yet. */
export function RouteFault() {
  const { errors } = useWords().ui;
  const error = useRouteError();
  const number = useMemo(errorNumber, []);
  if (isMissingChunk(error)) {
    return (
      <main className={css.fault}>
        <Notice tone="accent" title={errors.updated} text={errors.updatedText} spoken="alert">
          <Button onClick={() => location.reload()}>{errors.reload}</Button>
        </Notice>
      </main>
    );
  }
  return (
    <main className={css.fault}>
      <PanelFailure failure={{ kind: 'unexpected', number }} onRetry={() => location.reload()} />
    </main>
  );
}

function isMissingChunk(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
}
