import { Input } from 'antd';
import { useState } from 'react';
import { graphql, type VariablesOf } from '../../shared/graphql.ts';
import { type OneTimeSlip, OneTimeSlipFragment } from '../../shared/one-time-slip.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useDraft } from '../../ui/form/use-draft.ts';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import { GrantsField } from './grants-field.tsx';
import { SlipDialog } from './one-time-slip.tsx';
import { useRoleProblems } from './use-role-problems.ts';
import { grantInputs, type UserValues } from './user-values.ts';

const CreateUserMutation = graphql(
  `
    mutation CreateUser($input: CreateUserInput!) {
      createUser(input: $input) {
        __typename
        ... on OneTimeCode {
          ...OneTimeSlip
        }
        ...Refused
      }
    }
  `,
  [OneTimeSlipFragment, RefusalFragment],
);

type CreateUserInput = VariablesOf<typeof CreateUserMutation>['input'];

const blank: UserValues & { readonly username: string } = {
  username: '',
  displayName: '',
  grants: [{ role: null, subject: null }],
};

/** A new user; the first password is a one-time code that is shown once. */
export function CreateUser({ onClose }: { readonly onClose: () => void }) {
  const { users, fields } = useWords();
  const draft = useDraft(blank);
  const { problems, failure, take, clear } = useTroubles();
  const [slip, setSlip] = useState<OneTimeSlip | null>(null);
  const [run, saving] = useVerb(CreateUserMutation);
  const { username, displayName, grants } = draft.value;
  const roleless = useRoleProblems(grants);
  const submit = async () => {
    if (roleless.check()) return clear();
    const input = { username: username.trim(), displayName, grants: grantInputs(grants) };
    const made = take(await run({ input: input as CreateUserInput }));
    if (made !== null) setSlip(made);
  };
  if (slip !== null) return <SlipDialog slip={slip} onClose={onClose} />;
  return (
    <FormDrawer
      open
      title={users.create}
      dirty={draft.dirty}
      saving={saving}
      problems={roleless.problems.length > 0 ? roleless.problems : problems}
      failure={failure}
      labels={fields}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FieldSet>
        <Field path="displayName" label={fields.displayName} required>
          {(control) => (
            <Input
              {...control}
              maxLength={30}
              value={displayName}
              onChange={(event) => draft.set('displayName', event.target.value)}
            />
          )}
        </Field>
        <Field path="username" label={fields.username} required hint={users.usernameHint}>
          {(control) => (
            <Input
              {...control}
              maxLength={40}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={username}
              onChange={(event) => draft.set('username', event.target.value)}
            />
          )}
        </Field>
      </FieldSet>
      <GrantsField value={grants} onChange={(next) => draft.set('grants', next)} />
    </FormDrawer>
  );
}
