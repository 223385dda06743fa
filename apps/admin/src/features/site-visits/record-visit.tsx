import { App, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql.ts';
import { KindergartenPicker } from '../../shared/pickers/kindergarten-picker.tsx';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useDraft } from '../../ui/form/use-draft.ts';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import { VisitFields } from './visit-fields.tsx';
import { blankVisit, VisitFragment, type VisitValues, visitInput } from './visit-record.ts';

const RecordVisitMutation = graphql(
  `
    mutation RecordVisit($input: RecordSiteVisitInput!) {
      recordSiteVisit(input: $input) {
        __typename
        ... on SiteVisit {
          id
          ...Visit
        }
        ...Refused
      }
    }
  `,
  [VisitFragment, RefusalFragment],
);

const ProgrammesQuery = graphql(`
  query ProgrammesOfVisits {
    programmes {
      id
      name
    }
  }
`);

interface NewVisit extends VisitValues {
  readonly programmeId: string | null;
  readonly kindergartenId: string | null;
  readonly visitorId: string | null;
}

/** Records a visit that was made; a kindergarten lead comes from the own kindergarten. */
export function RecordVisit({ onClose }: { readonly onClose: () => void }) {
  const { visits, fields, pairing } = useWords();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [run, saving] = useVerb(RecordVisitMutation);
  const { problems, failure, take } = useTroubles();
  const { grants } = useViewer();
  const own = grants.find(({ role }) => role === 'kindergartenLead')?.kindergarten?.id ?? null;
  const [first] = useState<NewVisit>({
    ...blankVisit,
    ...{ programmeId: null, kindergartenId: null, visitorId: own },
  });
  const draft = useDraft(first);
  const [{ data }] = useQuery({ query: ProgrammesQuery });
  const programmes = data?.programmes ?? [];
  const programmeId = draft.value.programmeId ?? programmes[0]?.id ?? null;
  const { kindergartenId, visitorId, on } = draft.value;
  const submit = async () => {
    const input = {
      ...visitInput(draft.value),
      programmeId: programmeId ?? '',
      kindergartenId: kindergartenId ?? '',
      visitorId,
    };
    const saved = take(await run({ input }));
    if (saved === null) return;
    message.success(visits.recorded);
    onClose();
    void navigate(`/site-visits/${saved.id}`);
  };
  return (
    <FormDrawer
      open
      width={680}
      title={visits.recordTitle}
      dirty={draft.dirty}
      saving={saving}
      problems={problems}
      failure={failure}
      labels={{ ...fields, kindergartenId: visits.visited, visitorId: visits.visitor }}
      submitDisabled={programmeId === null || kindergartenId === null || on === null}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FieldSet>
        <Field path="programmeId" label={pairing.programme} required wide>
          {(control) => (
            <Select<string>
              {...control}
              value={programmeId}
              options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id) => draft.set('programmeId', id)}
            />
          )}
        </Field>
        <Field path="kindergartenId" label={visits.visited} required>
          {(control) => (
            <KindergartenPicker
              control={control}
              value={kindergartenId}
              onChange={(id) => draft.set('kindergartenId', id)}
            />
          )}
        </Field>
        <Field path="visitorId" label={visits.visitor} hint={own === null ? visits.visitorHint : ''}>
          {(control) => (
            <KindergartenPicker
              control={control}
              value={visitorId}
              onChange={(id) => draft.set('visitorId', id)}
            />
          )}
        </Field>
        <VisitFields value={draft.value} set={draft.set} />
      </FieldSet>
    </FormDrawer>
  );
}
