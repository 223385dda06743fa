import { useEffect } from 'react';
import { formatInstant } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { useInstallation } from '../../shared/viewer.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import css from './account-slips.module.css';

export const OneTimeCodeFragment = graphql(`
  fragment Slip on OneTimeCode @_unmask {
    code
    validUntil
    user {
      id
      displayName
      details {
        username
      }
    }
  }
`);

/** Slips to cut apart, one a person: on paper they are the only thing on the page. */
export function AccountSlips({ slips }: { readonly slips: readonly ResultOf<typeof OneTimeCodeFragment>[] }) {
  const { teachers, shell } = useWords();
  const { cityName } = useInstallation();
  const language = useLanguage();
  const words = teachers.accounts;
  usePrintsDialog();
  return (
    <ul className={css.slips}>
      {slips.map(({ user, code, validUntil }) => (
        <li key={user.id} className={css.slip}>
          <p className={css.head}>
            {shell.product} · {cityName}
          </p>
          <strong>{user.displayName}</strong>
          <p>
            {words.slipUser} <code>{user.details?.username}</code>
          </p>
          <p>
            {words.slipCode} <code>{code}</code>
          </p>
          <p className={css.foot}>
            {location.host} · {words.slipUntil(formatInstant(validUntil, language))}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** While the slips are shown, paper gets the dialog and not the page behind it. */
function usePrintsDialog(): void {
  useEffect(() => {
    document.body.dataset.prints = 'dialog';
    return () => {
      delete document.body.dataset.prints;
    };
  }, []);
}
