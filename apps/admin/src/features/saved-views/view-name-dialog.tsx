import { Input, Modal } from 'antd';
import { useState } from 'react';
import type { Outcome } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FormTroubles } from '../../ui/form/form-troubles.tsx';
import { ProblemsContext } from '../../ui/form/problems.ts';
import { useTroubles } from '../../ui/form/use-troubles.ts';

interface ViewNameDialogProps<Answer> {
  readonly title: string;
  readonly name: string;
  readonly onName: (name: string) => Promise<Outcome<Answer>>;
  readonly onDone: (answer: Answer) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a view. */
export function ViewNameDialog<Answer>(props: ViewNameDialogProps<Answer>) {
  const { savedViews, ui } = useWords();
  const [name, setName] = useState(props.name);
  const [saving, setSaving] = useState(false);
  const { problems, failure, take } = useTroubles();
  const save = async () => {
    setSaving(true);
    const answer = take(await props.onName(name.trim()));
    setSaving(false);
    if (answer !== null) props.onDone(answer as Answer);
  };
  return (
    <Modal
      open
      title={props.title}
      okText={ui.save}
      confirmLoading={saving}
      okButtonProps={{ disabled: name.trim() === '' }}
      onOk={save}
      onCancel={props.onClose}
    >
      <ProblemsContext value={problems}>
        <FormTroubles problems={problems} failure={failure} labels={{ name: savedViews.name }} />
        <Field path="name" label={savedViews.name}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              maxLength={40}
              value={name}
              onChange={(event) => setName(event.target.value)}
              onPressEnter={() => name.trim() !== '' && void save()}
            />
          )}
        </Field>
      </ProblemsContext>
    </Modal>
  );
}
