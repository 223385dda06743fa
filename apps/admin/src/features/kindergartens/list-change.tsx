import { App } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Outcome } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import css from './kindergartens.module.css';

interface ListChangeProps<Answer> {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly done: string;
  readonly danger?: boolean;
  readonly saving: boolean;
  readonly dirty: boolean;
  readonly ready: boolean;
  readonly onSave: () => Promise<Outcome<Answer>>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** The drawer that archiving and restoring share: what it does in plain words, its field, its refusals. */
export function ListChange<Answer>(props: ListChangeProps<Answer>) {
  const { ui, fields } = useWords();
  const { message } = App.useApp();
  const { problems, failure, take } = useTroubles();
  const [stale, setStale] = useState(false);
  const submit = async () => {
    const outcome = await props.onSave();
    setStale(outcome.kind === 'stale');
    if (take(outcome) === null) return;
    message.success(props.done);
    props.onClose();
  };
  return (
    <FormDrawer
      open
      width={480}
      title={props.title}
      dirty={props.dirty}
      saving={props.saving}
      problems={problems}
      failure={failure}
      labels={fields}
      submitLabel={props.action}
      danger={props.danger === true}
      submitDisabled={!props.ready}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      {stale && <Notice tone="warning" title={ui.conflict.title} text={ui.conflict.text} spoken="alert" />}
      <div className={css.stack}>
        <p>{props.text}</p>
        <FieldSet>{props.children}</FieldSet>
      </div>
    </FormDrawer>
  );
}
