import { graphql } from './graphql.ts';
import { problemsOf, RefusalFragment } from './refusal.ts';
import { useVerb } from './verb.ts';
import { useWords } from './words/words-context.tsx';

const RevealPhoneMutation = graphql(
  `
    mutation RevealPhone($input: RevealPhoneInput!) {
      revealPhone(input: $input) {
        __typename
        ... on RevealedPhone {
          phone
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

/** Asks for a whole phone number; the server keeps who asked, when and what for. */
export function useRevealPhone(
  of: 'kindergarten' | 'teacher' | 'leadContact' | 'assistedContact',
  id: string,
) {
  const words = useWords();
  const [run] = useVerb(RevealPhoneMutation);
  return async (reason: string) => {
    const outcome = await run({ input: { of, id, reason } });
    if (outcome.kind === 'done') return { phone: outcome.value.phone };
    if (outcome.kind === 'failed') return outcome.failure;
    const problems = outcome.kind === 'refused' ? problemsOf(outcome.errors, words) : [];
    return { refused: problems.map(({ sentence }) => sentence).join(' ') };
  };
}
