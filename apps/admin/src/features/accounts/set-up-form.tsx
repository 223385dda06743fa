import { Button, Input } from 'antd';
import type { FormEvent } from 'react';
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

const SetUpMutation = graphql(
  `
    mutation SetUp($input: SetUpInput!) {
      setUp(input: $input) {
        __typename
        ... on Viewer {
          userId
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

const blank = { cityName: '', displayName: '', username: '', password: '' };
type SetUpValues = typeof blank;

interface SetUpFormProps {
  readonly token: string;
  readonly onSignedIn: () => void;
}

/** Makes the first city coordinator. */
export function SetUpForm({ token, onSignedIn }: SetUpFormProps) {
  const { accounts } = useWords();
  const draft = useDraft(blank);
  const { problems, failure, take } = useTroubles();
  const [run, running] = useVerb(SetUpMutation);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (take(await run({ input: { token, ...draft.value } })) !== null) onSignedIn();
  };
  const text = (name: keyof SetUpValues) => ({
    value: draft.value[name],
    onChange: (event: { target: { value: string } }) => draft.set(name, event.target.value),
  });
  return (
    <ProblemsContext value={problems}>
      <form onSubmit={submit} className={css.form} noValidate>
        <FormTroubles problems={problems} failure={failure} labels={{}} />
        <Field path="cityName" label={accounts.setUp.cityName} required>
          {(control) => <Input {...control} {...text('cityName')} maxLength={30} />}
        </Field>
        <Field path="displayName" label={accounts.setUp.displayName} required>
          {(control) => <Input {...control} {...text('displayName')} maxLength={30} autoComplete="name" />}
        </Field>
        <Field path="username" label={accounts.username} required>
          {(control) => <Input {...control} {...text('username')} maxLength={40} autoComplete="username" />}
        </Field>
        <Field path="password" label={accounts.password} hint={accounts.change.rule} required>
          {(control) => (
            <Input.Password {...control} {...text('password')} maxLength={200} autoComplete="new-password" />
          )}
        </Field>
        <Button type="primary" size="large" htmlType="submit" block loading={running}>
          {accounts.setUp.create}
        </Button>
      </form>
    </ProblemsContext>
  );
}
