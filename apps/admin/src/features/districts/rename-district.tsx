import { App, Button } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import { DistrictNameForm } from './district-name-form.tsx';

const UpdateDistrictMutation = graphql(
  `
    mutation UpdateDistrict($input: UpdateDistrictInput!) {
      updateDistrict(input: $input) {
        __typename
        ... on District {
          id
          name
          version
        }
        ... on StaleVersion {
          current {
            __typename
            ... on District {
              id
              name
              version
            }
          }
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

interface District {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** Gives a district another name. A stale answer brings the row up to date, so that the next try is an informed one. */
export function RenameDistrict({
  district,
  onDone,
}: {
  readonly district: District;
  readonly onDone: () => void;
}) {
  const { kindergartens, ui } = useWords();
  const words = kindergartens.districts;
  const { message } = App.useApp();
  const [name, setName] = useState(district.name);
  const [stale, setStale] = useState(false);
  const troubles = useTroubles();
  const [run, saving] = useVerb(UpdateDistrictMutation);
  const submit = async () => {
    const { id, version } = district;
    const outcome = await run({ input: { id, version, name: name.trim() } });
    setStale(outcome.kind === 'stale');
    if (troubles.take(outcome) === null) return;
    message.success(ui.saved);
    onDone();
  };
  return (
    <DistrictNameForm
      label={words.renameOf(district.name)}
      action={ui.save}
      name={name}
      saving={saving}
      troubles={troubles}
      onName={setName}
      onSubmit={() => void submit()}
    >
      {stale && <Notice tone="warning" title={words.stale} text={district.name} spoken="alert" />}
      <Button onClick={onDone}>{ui.cancel}</Button>
    </DistrictNameForm>
  );
}
