import { useContext } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { SignInForm } from '../features/accounts/sign-in-form.tsx';
import { useSession } from '../shared/session.ts';
import { useInstallation, ViewerContext } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { Notice } from '../ui/feedback/notice.tsx';
import css from './bare-page.module.css';

/** The door. Whoever is in already is sent on to where they wanted to go. */
export function SignInPage() {
  const { accounts, shell } = useWords();
  const viewer = useContext(ViewerContext);
  const { cityName, awaitsSetUp } = useInstallation();
  const { renew } = useSession();
  const [search] = useSearchParams();
  if (viewer !== null) return <Navigate to={safePath(search.get('next'))} replace />;
  return (
    <div className={css.card}>
      <title>{`${accounts.signIn} · 青蓝`}</title>
      <h1>{accounts.welcome}</h1>
      <p className={css.lead}>
        {cityName} · {shell.slogan}
      </p>
      {awaitsSetUp && (
        <Notice tone="accent" title={accounts.setUp.title} text={accounts.setUp.missingText}>
          <Link to="/set-up">{accounts.setUp.title}</Link>
        </Notice>
      )}
      <SignInForm onSignedIn={renew} />
      <p className={css.foot}>{accounts.forgot}</p>
    </div>
  );
}

/** Only paths of this site: a link to the sign-in must not lead elsewhere afterwards. */
export function safePath(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : '/';
}
