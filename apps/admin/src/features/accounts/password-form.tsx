import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FormTroubles } from '../../ui/form/form-troubles.tsx';
import { ProblemsContext } from '../../ui/form/problems.ts';
import { useDraft } from '../../ui/form/use-draft.ts';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import css from './account-form.module.css';

const ChangePasswordMutation = graphql(
  `
    mutation ChangePassword($input: ChangePasswordInput!) {
      changePassword(input: $input) {
        __typename
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

const blank = { currentPassword: '', newPassword: '', again: '' };
type PasswordValues = typeof blank;

/** The old password and the new one twice. */
export function PasswordForm({ onChanged }: { readonly onChanged: () => void }) {
  const { change } = useWords().accounts;
  const { value, set } = useDraft(blank);
  const { problems, failure, take } = useTroubles();
  const [differs, setDiffers] = useState(false);
  const [run, running] = useVerb(ChangePasswordMutation);
  const { currentPassword, newPassword, again } = value;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setDiffers(again !== newPassword);
    if (again !== newPassword) return;
    if (take(await run({ input: { currentPassword, newPassword } })) !== null) onChanged();
  };
  const secret = (name: keyof PasswordValues, autoComplete: string) => ({
    autoComplete,
    maxLength: 200,
    value: value[name],
    onChange: (event: { target: { value: string } }) => set(name, event.target.value),
  });
  return (
    <ProblemsContext value={problems}>
      <form onSubmit={submit} className={css.form} noValidate>
        <FormTroubles problems={problems} failure={failure} labels={{}} />
        <Field path="currentPassword" label={change.current} required>
          {(control) => <Input.Password {...control} {...secret('currentPassword', 'current-password')} />}
        </Field>
        <Field path="newPassword" label={change.fresh} hint={change.rule} required>
          {(control) => <Input.Password {...control} {...secret('newPassword', 'new-password')} />}
        </Field>
        <Field path="again" label={change.again} required mistake={differs ? change.differs : null}>
          {(control) => <Input.Password {...control} {...secret('again', 'new-password')} />}
        </Field>
        <Button type="primary" htmlType="submit" loading={running}>
          {change.save}
        </Button>
      </form>
    </ProblemsContext>
  );
}
