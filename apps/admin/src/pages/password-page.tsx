import { App } from 'antd';
import { useNavigate } from 'react-router';
import { PasswordForm } from '../features/accounts/password-form.tsx';
import { useSession } from '../shared/session.ts';
import { useViewer } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { Notice } from '../ui/feedback/notice.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import css from './password-page.module.css';

/** Changes the own password; at the first sign-in nothing else is possible before. */
export function PasswordPage() {
  const { change } = useWords().accounts;
  const { mustChangePassword } = useViewer();
  const { message } = App.useApp();
  const { renew } = useSession();
  const navigate = useNavigate();
  const done = async () => {
    // Loaded afresh: all that this tab knows of the user says that a password is owed, and would lead back here.
    if (mustChangePassword) return location.assign('/');
    message.success(`${change.done} ${change.others}`);
    await navigate('/account');
    renew();
  };
  return (
    <>
      <PageHeader title={change.title} />
      <div className={css.narrow}>
        {mustChangePassword && <Notice tone="accent" title={change.must} />}
        <PasswordForm onChanged={done} />
      </div>
    </>
  );
}
