import { useContext } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import { SetUpForm } from '../features/accounts/set-up-form.tsx';
import { useSession } from '../shared/session.ts';
import { useInstallation, ViewerContext } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { Notice } from '../ui/feedback/notice.tsx';
import css from './bare-page.module.css';

/** The one-time link of an empty installation: `/set-up#token`. The token stands after # so that no log keeps it. */
export function SetUpPage() {
  const { setUp, signIn } = useWords().accounts;
  const viewer = useContext(ViewerContext);
  const { awaitsSetUp } = useInstallation();
  const { renew } = useSession();
  const token = useLocation().hash.slice(1);
  if (viewer !== null) return <Navigate to="/" replace />;
  return (
    <div className={css.card}>
      <title>{`${setUp.title} · 青蓝`}</title>
      <h1>{setUp.title}</h1>
      {awaitsSetUp && token !== '' ? (
        <>
          <p className={css.lead}>{setUp.text}</p>
          <SetUpForm token={token} onSignedIn={renew} />
        </>
      ) : (
        <Notice
          tone="warning"
          title={awaitsSetUp ? setUp.missing : setUp.done}
          text={awaitsSetUp ? setUp.missingText : setUp.doneText}
        >
          {!awaitsSetUp && <Link to="/sign-in">{signIn}</Link>}
        </Notice>
      )}
    </div>
  );
}
