import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FormTroubles } from '../../ui/form/form-troubles.tsx';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import css from './account-form.module.css';

const SignInMutation = graphql(
  `
    mutation SignIn($input: SignInInput!) {
      signIn(input: $input) {
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

interface SignInFormProps {
  /** Given when a session ended and is taken up again. */
  readonly username?: string;
  readonly onSignedIn: (viewer: { readonly userId: string }) => void;
}

/** Username and password. What was typed stays when it is refused. */
export function SignInForm({ username: known = '', onSignedIn }: SignInFormProps) {
  const { accounts } = useWords();
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState('');
  const { problems, failure, take } = useTroubles();
  const [run, running] = useVerb(SignInMutation);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const viewer = take(await run({ input: { username: username.trim(), password } }));
    if (viewer !== null) onSignedIn(viewer);
  };
  return (
    <form onSubmit={submit} className={css.form} noValidate>
      <FormTroubles problems={problems} failure={failure} labels={{}} />
      <Field path="username" label={accounts.username}>
        {(control) => (
          <Input
            {...control}
            size="large"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            value={username}
            onChange={(event) => setUsername(event.target.value)}
          />
        )}
      </Field>
      <Field path="password" label={accounts.password}>
        {(control) => (
          <Input.Password
            {...control}
            size="large"
            autoComplete="current-password"
            maxLength={200}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <Button type="primary" size="large" htmlType="submit" block loading={running}>
        {running ? accounts.signingIn : accounts.signIn}
      </Button>
    </form>
  );
}
