import { type ReactNode, useId } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './field.module.css';
import { useProblems } from './problems.ts';

/** What a control takes over from its field, so that label, hint and errors belong to it for everybody. */
export interface ControlProps {
  readonly id: string;
  readonly status: 'error' | '';
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-required': boolean | undefined;
}

interface FieldProps {
  /** Path in the input; the server's refusals of it appear here. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly wide?: boolean;
  /** A mistake seen before anything was sent. */
  readonly mistake?: string | null;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A labelled control with its hint and its errors beside it. */
export function Field({ path, label, hint, required, wide, mistake, children }: FieldProps) {
  const id = useId();
  const refused = useProblems(path);
  const sentences = mistake ? [mistake, ...refused] : refused;
  const bad = sentences.length > 0;
  const told = [hint ? `${id}-hint` : null, bad ? `${id}-error` : null].filter((part) => part !== null);
  return (
    <div className={`${css.field} ${wide ? css.wide : ''}`} data-invalid={bad || undefined}>
      <label htmlFor={id}>
        {label}
        <RequiredMark required={required} />
      </label>
      {children({
        id,
        status: bad ? 'error' : '',
        'aria-describedby': told.length > 0 ? told.join(' ') : undefined,
        'aria-invalid': bad || undefined,
        'aria-required': required || undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      {bad && (
        <div id={`${id}-error`} className={css.error}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </div>
  );
}

function RequiredMark({ required }: { readonly required?: boolean | undefined }) {
  const { ui } = useWords();
  if (!required) return null;
  return (
    <span className={css.required} title={ui.required} aria-hidden="true">
      {' '}
      *
    </span>
  );
}
