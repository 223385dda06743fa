import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import { DistrictNameForm } from './district-name-form.tsx';

const CreateDistrictMutation = graphql(
  `
    mutation CreateDistrict($input: CreateDistrictInput!) {
      createDistrict(input: $input) {
        __typename
        ... on District {
          id
          name
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

/** Adds a district to the city. */
export function CreateDistrict() {
  const { kindergartens, ui } = useWords();
  const { message } = App.useApp();
  const [name, setName] = useState('');
  const troubles = useTroubles();
  const [run, saving] = useVerb(CreateDistrictMutation);
  const submit = async () => {
    if (troubles.take(await run({ input: { name: name.trim() } })) === null) return;
    setName('');
    message.success(ui.saved);
  };
  return (
    <DistrictNameForm
      label={kindergartens.districts.create}
      action={ui.add}
      name={name}
      saving={saving}
      troubles={troubles}
      onName={setName}
      onSubmit={() => void submit()}
    />
  );
}
