import type { PartnershipSide } from '@qinglan/domain/partnerships/partnership-side';
import { Input } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Field } from '../../ui/form/field.tsx';
import type { StepProps } from './confirm-step.tsx';
import { PartnershipChange } from './partnership-change.tsx';
import { PartnershipStateFragment } from './partnership-state.ts';

const WriteWordsMutation = graphql(
  `
    mutation WritePartnershipWords($input: WritePartnershipWordsInput!) {
      writePartnershipWords(input: $input) {
        __typename
        ... on Partnership {
          ...PartnershipState
        }
        ... on StaleVersion {
          current {
            __typename
            ... on Partnership {
              ...PartnershipState
            }
          }
        }
        ...Refused
      }
    }
  `,
  [PartnershipStateFragment, RefusalFragment],
);

/** A side writes its own words; the other side reads them. */
function WriteWords({ partnership, onClose, side }: StepProps & { readonly side: PartnershipSide }) {
  const { partnership: words, ui } = useWords();
  const before = (side === 'lead' ? partnership.leadWords : partnership.assistedWords) ?? '';
  const [text, setText] = useState(before);
  const [run, saving] = useVerb(WriteWordsMutation);
  const { id, version } = partnership;
  return (
    <PartnershipChange
      title={words.words[side]}
      action={ui.save}
      done={words.wordsSaved}
      dirty={text !== before}
      ready={text !== before}
      saving={saving}
      onSave={() => run({ input: { id, version, side, words: text } })}
      onClose={onClose}
    >
      <Field path="words" label={words.words[side]} hint={words.wordsHint[side]} wide>
        {(control) => (
          <Input.TextArea
            {...control}
            rows={8}
            maxLength={2000}
            showCount
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </PartnershipChange>
  );
}

export const WriteLeadWords = (props: StepProps) => <WriteWords {...props} side="lead" />;
export const WriteAssistedWords = (props: StepProps) => <WriteWords {...props} side="assisted" />;
