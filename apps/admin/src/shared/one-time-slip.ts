import { formatInstant } from './dates.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { useInstallation } from './viewer.ts';
import { useLanguage, useWords } from './words/words-context.tsx';

export const OneTimeSlipFragment = graphql(`
  fragment OneTimeSlip on OneTimeCode @_unmask {
    code
    validUntil
    user {
      id
      displayName
      details {
        username
        version
        status
        locked
        mustChangePassword
      }
    }
  }
`);

export type OneTimeSlip = ResultOf<typeof OneTimeSlipFragment>;

/** Puts a one-time code on a piece of paper: whose it is, what to type, where, and until when. */
export function useSlipOf() {
  const { users, shell } = useWords();
  const { cityName } = useInstallation();
  const language = useLanguage();
  const words = users.slip;
  return ({ code, validUntil, user }: OneTimeSlip) => ({
    key: user.id,
    head: `${shell.product} · ${cityName}`,
    name: user.displayName,
    lines: [
      { label: words.username, code: user.details?.username ?? '' },
      { label: words.code, code },
    ],
    foot: `${location.host} · ${words.until(formatInstant(validUntil, language))}`,
  });
}
