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
    message.success(`${change.done} ${change.others}`);
    // First: whoever still seems to owe a new password is sent back here from every other page.
    renew();
    await navigate(mustChangePassword ? '/' : '/account');
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
