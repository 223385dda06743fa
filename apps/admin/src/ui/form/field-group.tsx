import { type ReactNode, useId } from 'react';
import css from './field.module.css';
import { useProblems } from './problems.ts';

interface FieldGroupProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** Several controls under one label, with their errors: a list, a scale for each area. */
export function FieldGroup({ path, label, hint, children }: FieldGroupProps) {
  const id = useId();
  const sentences = useProblems(path);
  return (
    <fieldset className={css.group} aria-describedby={sentences.length > 0 ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      {hint && <p className={css.hint}>{hint}</p>}
      {sentences.length > 0 && (
        <div id={`${id}-error`} className={css.error}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {children}
    </fieldset>
  );
}
