import { App } from 'antd';
import { useNavigate } from 'react-router';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useToday } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useDraft } from '../../ui/form/use-draft.ts';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import { ProgrammeFields } from './programme-fields.tsx';
import { ProgrammeStateFragment } from './programme-state.ts';
import { blankProgramme, programmeInputOf } from './programme-values.ts';

const CreateProgrammeMutation = graphql(
  `
    mutation CreateProgramme($input: CreateProgrammeInput!) {
      createProgramme(input: $input) {
        __typename
        ... on Programme {
          ...ProgrammeState
        }
        ...Refused
      }
    }
  `,
  [ProgrammeStateFragment, RefusalFragment],
);

/** Opens a programme and goes on to its page, where members are added. */
export function CreateProgramme({ onClose }: { readonly onClose: () => void }) {
  const { programmes, fields, ui } = useWords();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const draft = useDraft(blankProgramme(useToday()));
  const { problems, failure, take } = useTroubles();
  const [run, saving] = useVerb(CreateProgrammeMutation);
  const submit = async () => {
    const made = take(await run({ input: programmeInputOf(draft.value) }));
    if (made === null) return;
    message.success(programmes.created);
    draft.restart(draft.value);
    setTimeout(() => void navigate(`/programmes/${made.id}`));
  };
  return (
    <FormDrawer
      open
      width={720}
      title={programmes.createTitle}
      dirty={draft.dirty}
      saving={saving}
      problems={problems}
      failure={failure}
      labels={{ ...fields, name: programmes.name }}
      submitLabel={ui.save}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ProgrammeFields draft={draft} />
    </FormDrawer>
  );
}
