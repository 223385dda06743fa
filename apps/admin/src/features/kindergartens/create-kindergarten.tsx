import { App } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql, type VariablesOf } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useDraft } from '../../ui/form/use-draft.ts';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import { KindergartenFields } from './kindergarten-fields.tsx';
import { useKindergartenLabels } from './kindergarten-labels.ts';
import { blankKindergarten, type KindergartenValues, newKindergartenInput } from './kindergarten-values.ts';

const CreateKindergartenMutation = graphql(
  `
    mutation CreateKindergarten($input: CreateKindergartenInput!) {
      createKindergarten(input: $input) {
        __typename
        ... on Kindergarten {
          id
          name
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

type CreateKindergartenInput = VariablesOf<typeof CreateKindergartenMutation>['input'];

/** A new kindergarten; whoever coordinates one district need not choose it. */
export function CreateKindergarten({ onClose }: { readonly onClose: () => void }) {
  const { kindergartens, ui } = useWords();
  const labels = useKindergartenLabels();
  const { grants } = useViewer();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const own = grants.flatMap(({ district }) => district?.id ?? []);
  const [blank] = useState({
    ...blankKindergarten,
    districtId: own.length === 1 ? (own[0] ?? null) : null,
  });
  const draft = useDraft<KindergartenValues>(blank);
  const troubles = useTroubles();
  const missing = useMissing();
  const [run, saving] = useVerb(CreateKindergartenMutation);
  const submit = async () => {
    if (missing.check(draft.value)) return troubles.clear();
    const input = newKindergartenInput(draft.value) as CreateKindergartenInput;
    const kindergarten = troubles.take(await run({ input }));
    if (kindergarten === null) return;
    message.success(ui.saved);
    await navigate(`/kindergartens/${kindergarten.id}`, { state: { saved: true } });
  };
  return (
    <FormDrawer
      open
      title={kindergartens.create}
      dirty={draft.dirty}
      saving={saving}
      problems={missing.problems.length > 0 ? missing.problems : troubles.problems}
      failure={troubles.failure}
      labels={labels}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <KindergartenFields draft={draft} phoneMasked={null} />
    </FormDrawer>
  );
}

const requiredFields = ['name', 'districtId', 'ownership', 'grade', 'areaType'] as const;

/** What GraphQL itself would refuse without a place: fields that must be there at all. */
function useMissing() {
  const { rules } = useWords();
  const [names, setNames] = useState<readonly string[]>([]);
  const check = (values: KindergartenValues) => {
    const empty = requiredFields.filter((name) => values[name] === null || values[name] === '');
    setNames(empty);
    return empty.length > 0;
  };
  return { check, problems: names.map((path) => ({ path, sentence: rules.required({}) })) };
}
