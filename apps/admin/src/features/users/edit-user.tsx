import { App, Input } from 'antd';
import { graphql, type VariablesOf } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { fieldWord } from '../../shared/words/value-words.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import type { Words } from '../../shared/words/zh.ts';
import { ConflictCard } from '../../ui/form/conflict-card.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useEditor } from '../../ui/form/use-editor.ts';
import { GrantsField } from './grants-field.tsx';
import { useRoleProblems } from './use-role-problems.ts';
import {
  type GrantValue,
  grantInputs,
  subjectField,
  type UserEditable,
  UserEditableFragment,
  userValues,
} from './user-values.ts';

const UpdateUserMutation = graphql(
  `
    mutation UpdateUser($input: UpdateUserInput!) {
      updateUser(input: $input) {
        __typename
        ... on User {
          id
          ...UserEditable
        }
        ... on StaleVersion {
          current {
            __typename
            ... on User {
              id
              ...UserEditable
            }
          }
        }
        ...Refused
      }
    }
  `,
  [UserEditableFragment, RefusalFragment],
);

type UpdateUserInput = VariablesOf<typeof UpdateUserMutation>['input'];

interface EditUserProps {
  readonly user: UserEditable;
  readonly onClose: () => void;
}

/** Changes a user's name and grants; when somebody else saved first, the conflict card asks what to keep. */
export function EditUser({ user, onClose }: EditUserProps) {
  const words = useWords();
  const { fields, users, ui } = words;
  const { message } = App.useApp();
  const [run, saving] = useVerb(UpdateUserMutation);
  const editor = useEditor({
    source: user,
    valuesOf: userValues,
    save: ({ id, details }, { displayName, grants }) => {
      const input = { id, version: details?.version ?? 0, displayName, grants: grantInputs(grants) };
      return run({ input: input as UpdateUserInput });
    },
    currentOf: ({ current }) => (current.__typename === 'User' ? current : null),
    onSaved: () => {
      message.success(ui.saved);
      onClose();
    },
    describe: (_name, value) => describeValue(value, user, words),
    labelOf: (name) => fieldWord(name, words),
  });
  const { draft, troubles, conflict } = editor;
  const roleless = useRoleProblems(draft.value.grants);
  const submit = () => {
    if (roleless.check()) troubles.clear();
    else void editor.submit();
  };
  return (
    <FormDrawer
      open
      title={users.editTitle}
      dirty={draft.dirty}
      saving={saving}
      problems={roleless.problems.length > 0 ? roleless.problems : troubles.problems}
      failure={troubles.failure}
      labels={fields}
      submitDisabled={!draft.dirty || conflict !== null}
      onSubmit={submit}
      onClose={onClose}
    >
      {conflict !== null && <ConflictCard lines={conflict} onResolve={editor.resolve} />}
      <FieldSet>
        <Field path="displayName" label={fields.displayName} required>
          {(control) => (
            <Input
              {...control}
              maxLength={30}
              value={draft.value.displayName}
              onChange={(event) => draft.set('displayName', event.target.value)}
            />
          )}
        </Field>
      </FieldSet>
      <GrantsField value={draft.value.grants} onChange={(grants) => draft.set('grants', grants)} />
    </FormDrawer>
  );
}

/** A name as it is; grants by their roles and, where it is known, what they are held over. */
function describeValue(value: unknown, { details }: UserEditable, { labels, users }: Words): string {
  if (!Array.isArray(value)) return String(value);
  const names = new Map(
    (details?.grants ?? []).flatMap(({ teacher, kindergarten, district }) => {
      const over = teacher ?? kindergarten ?? district;
      return over === null ? [] : [[over.id, over.name] as const];
    }),
  );
  return (value as GrantValue[])
    .flatMap(({ role, subject }) => {
      if (role === null) return [];
      const over = subject === null || subjectField(role) === null ? users.wholeCity : names.get(subject);
      return [`${labels.role[role]} · ${over ?? users.picked}`];
    })
    .join(', ');
}
