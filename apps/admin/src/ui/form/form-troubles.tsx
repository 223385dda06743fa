import { useEffect, useRef } from 'react';
import type { Failure } from '../../shared/failure.ts';
import type { Problem } from '../../shared/refusal.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Notice } from '../feedback/notice.tsx';
import css from './form-troubles.module.css';

interface FormTroublesProps {
  readonly problems: readonly Problem[];
  readonly failure: Failure | null;
  readonly labels: Readonly<Record<string, string>>;
}

/** The summary on top of a form that was refused or not answered; takes the focus, so that nobody misses it. */
export function FormTroubles({ problems, failure, labels }: FormTroublesProps) {
  const { form, errors } = useWords().ui;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0 || failure !== null) box.current?.focus();
  }, [problems, failure]);
  if (problems.length === 0 && failure === null) return null;
  return (
    <div ref={box} tabIndex={-1} className={css.box}>
      {failure !== null && (
        <Notice
          tone="danger"
          title={form.failed}
          text={textOf(failure, form.failedHint, errors)}
          spoken="alert"
        >
          {failure.number !== null && (
            <p className="muted">
              {errors.number} <code>{failure.number}</code>
            </p>
          )}
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice tone="danger" title={form.refused(problems.length)} spoken="alert">
          <ul>
            {problems.map(({ path, sentence }) => (
              <li key={path + sentence}>
                {labels[path.split('.')[0] ?? ''] && <strong>{labels[path.split('.')[0] ?? '']} </strong>}
                {sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function textOf(
  failure: Failure,
  network: string,
  words: { readonly tooOften: string; readonly unexpected: string },
): string {
  if (failure.kind === 'tooOften') return words.tooOften;
  return failure.kind === 'unexpected' ? words.unexpected : network;
}
