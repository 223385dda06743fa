import { App } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Outcome } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Notice } from '../feedback/notice.tsx';
import { FieldSet } from './field-set.tsx';
import { FormDrawer } from './form-drawer.tsx';
import { useTroubles } from './use-troubles.ts';

interface ChangeDrawerProps<Answer> {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly done: string | ((answer: Extract<Outcome<Answer>, { kind: 'done' }>['value']) => string);
  readonly danger?: boolean;
  readonly saving: boolean;
  readonly dirty: boolean;
  readonly ready: boolean;
  readonly labels?: Readonly<Record<string, string>>;
  readonly onSave: () => Promise<Outcome<Answer>>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A drawer for one step of a record's way: what it does in plain words, its fields, its refusals. */
export function ChangeDrawer<Answer>(props: ChangeDrawerProps<Answer>) {
  const { ui, fields } = useWords();
  const { message } = App.useApp();
  const { problems, failure, take } = useTroubles();
  const [stale, setStale] = useState(false);
  const submit = async () => {
    const outcome = await props.onSave();
    setStale(outcome.kind === 'stale');
    const value = take(outcome);
    if (value === null) return;
    message.success(typeof props.done === 'string' ? props.done : props.done(value));
    props.onClose();
  };
  return (
    <FormDrawer
      open
      width={520}
      title={props.title}
      dirty={props.dirty}
      saving={props.saving}
      problems={problems}
      failure={failure}
      labels={props.labels ?? fields}
      submitLabel={props.action}
      danger={props.danger === true}
      submitDisabled={!props.ready}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      {stale && <Notice tone="warning" title={ui.conflict.title} text={ui.conflict.text} spoken="alert" />}
      <p>{props.text}</p>
      <FieldSet>{props.children}</FieldSet>
    </FormDrawer>
  );
}
