import { Input } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Field } from '../../ui/form/field.tsx';
import type { HelpRequest } from './help-requests-panel.tsx';
import { PartnershipChange } from './partnership-change.tsx';

const AnswerHelpRequestMutation = graphql(
  `
    mutation AnswerHelpRequest($input: AnswerHelpRequestInput!) {
      answerHelpRequest(input: $input) {
        __typename
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

interface AnswerHelpRequestProps {
  readonly request: HelpRequest;
  readonly onClose: () => void;
}

/** Answers what the other side asked; the question stands above the answer. */
export function AnswerHelpRequest({ request, onClose }: AnswerHelpRequestProps) {
  const { exchange } = useWords();
  const [answer, setAnswer] = useState('');
  const [run, saving] = useVerb(AnswerHelpRequestMutation);
  const { id, version, question } = request;
  return (
    <PartnershipChange
      title={exchange.answerTitle}
      text={question}
      action={exchange.answer}
      done={exchange.answered}
      dirty={answer !== ''}
      ready={answer.trim() !== ''}
      saving={saving}
      labels={{ answer: exchange.answer }}
      onSave={() => run({ input: { id, version, answer } })}
      onClose={onClose}
    >
      <Field path="answer" label={exchange.answer} required wide>
        {(control) => (
          <Input.TextArea
            {...control}
            rows={6}
            maxLength={1000}
            showCount
            value={answer}
            onChange={({ target }) => setAnswer(target.value)}
          />
        )}
      </Field>
    </PartnershipChange>
  );
}
