import { App } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Outcome } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useTroubles } from '../../ui/form/use-troubles.ts';

interface PartnershipChangeProps<Answer> {
  readonly title: string;
  readonly text?: string;
  /** A word of warning before the fields. */
  readonly warning?: string | undefined;
  readonly action: string;
  readonly done: string;
  readonly danger?: boolean;
  readonly dirty: boolean;
  readonly ready: boolean;
  readonly saving: boolean;
  readonly width?: number;
  readonly labels?: Readonly<Record<string, string>>;
  readonly onSave: () => Promise<Outcome<Answer>>;
  /** Instead of closing, when more is to be done once it is saved. */
  readonly onSaved?: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** The drawer of every step and change: what it does in plain words, its fields, its refusals, somebody faster. */
export function PartnershipChange<Answer>(props: PartnershipChangeProps<Answer>) {
  const { ui } = useWords();
  const { message } = App.useApp();
  const { problems, failure, take } = useTroubles();
  const [stale, setStale] = useState(false);
  const [saved, setSaved] = useState(false);
  const submit = async () => {
    const outcome = await props.onSave();
    setStale(outcome.kind === 'stale');
    if (take(outcome) === null) return;
    setSaved(true);
    message.success(props.done);
    (props.onSaved ?? props.onClose)();
  };
  return (
    <FormDrawer
      open
      width={props.width ?? 480}
      title={props.title}
      dirty={props.dirty && !saved}
      saving={props.saving}
      problems={problems}
      failure={failure}
      labels={props.labels ?? {}}
      submitLabel={props.action}
      danger={props.danger === true}
      submitDisabled={!props.ready}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      {stale && <Notice tone="warning" title={ui.conflict.title} text={ui.conflict.text} spoken="alert" />}
      {props.warning && <Notice tone="warning" title={props.warning} />}
      {props.text && <p>{props.text}</p>}
      {props.children && <FieldSet>{props.children}</FieldSet>}
    </FormDrawer>
  );
}
