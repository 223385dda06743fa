import { App } from 'antd';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useToday } from '../../shared/viewer.ts';
import { valueWords } from '../../shared/words/value-words.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { ConflictCard } from '../../ui/form/conflict-card.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useEditor } from '../../ui/form/use-editor.ts';
import { type GroupPerson, type GroupState, GroupStateFragment, kindergartensOf } from './group-state.ts';
import { PeopleField } from './people-field.tsx';

const SaveLeadingGroupMutation = graphql(
  `
    mutation SaveLeadingGroup($input: SaveLeadingGroupInput!) {
      saveLeadingGroup(input: $input) {
        __typename
        ... on PartnershipGroup {
          ...GroupState
        }
        ... on StaleVersion {
          current {
            __typename
            ... on PartnershipGroup {
              ...GroupState
            }
          }
        }
        ...Refused
      }
    }
  `,
  [GroupStateFragment, RefusalFragment],
);

interface Values {
  readonly formedOn: string | null;
  readonly people: readonly GroupPerson[];
}

const valuesOf = ({ leadingGroupFormedOn, leadingGroupPeople }: GroupState): Values => ({
  formedOn: leadingGroupFormedOn,
  people: leadingGroupPeople,
});

const inputOf = ({ kindergartenId, teacherId, ...person }: GroupPerson) => ({
  ...person,
  kindergarten: kindergartenId,
  teacher: teacherId,
});

interface EditLeadingGroupProps {
  readonly group: GroupState;
  readonly onClose: () => void;
}

/** Edits the leading group as a whole: who is in it, in which part, and who answers for what. */
export function EditLeadingGroup({ group, onClose }: EditLeadingGroupProps) {
  const words = useWords();
  const { launch, fields } = words;
  const language = useLanguage();
  const today = useToday();
  const { message } = App.useApp();
  const [run, saving] = useVerb(SaveLeadingGroupMutation);
  const labels = { formedOn: launch.formedOn, people: launch.people };
  const editor = useEditor({
    source: group,
    valuesOf,
    save: ({ id, version }, { formedOn, people }) =>
      run({ input: { id, version, formedOn, people: people.map(inputOf) } }),
    currentOf: ({ current }) => (current.__typename === 'PartnershipGroup' ? current : null),
    onSaved: () => {
      message.success(launch.leadingGroupSaved);
      onClose();
    },
    describe: (name, value) =>
      name === 'people'
        ? (value as Values['people'])
            .map((person) => `${launch.roles[person.role]} ${person.name}`)
            .join('、')
        : valueWords(name, value, words, language),
    labelOf: (name) => labels[name],
  });
  const { draft, troubles, conflict } = editor;
  return (
    <FormDrawer
      open
      width={720}
      title={launch.editLeadingGroup}
      dirty={draft.dirty}
      saving={saving}
      problems={troubles.problems}
      failure={troubles.failure}
      labels={{ ...fields, ...labels }}
      submitDisabled={!draft.dirty || conflict !== null}
      onSubmit={() => void editor.submit()}
      onClose={onClose}
    >
      {conflict !== null && <ConflictCard lines={conflict} onResolve={editor.resolve} />}
      <FieldSet>
        <Field path="formedOn" label={launch.formedOn}>
          {(control) => (
            <DayPicker
              control={control}
              value={draft.value.formedOn}
              most={today}
              clearable
              onChange={(day) => draft.set('formedOn', day)}
            />
          )}
        </Field>
      </FieldSet>
      <PeopleField
        kindergartens={kindergartensOf(group)}
        lead={group.lead.id}
        value={draft.value.people}
        onChange={(people) => draft.set('people', people)}
      />
    </FormDrawer>
  );
}
