import { Modal } from 'antd';
import { SignInForm } from '../features/accounts/sign-in-form.tsx';
import { useSession } from '../shared/session.ts';
import { useViewer } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { useClientAccess, useSessionState } from './client-access.ts';
import css from './sign-in-again.module.css';

/** Signs in again over the page when the session ended: the page, its place and its drafts stay as they are. */
export function SignInAgain() {
  const { session } = useWords().shell;
  const { username, userId } = useViewer();
  const { renew } = useSession();
  const { store, resume } = useClientAccess();
  const { ended } = useSessionState();
  const goOn = (signedIn: { readonly userId: string }) => {
    if (signedIn.userId !== userId) return renew();
    store.set({ ended: false });
    resume();
  };
  return (
    <Modal
      open={ended}
      title={session.endedTitle}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={400}
      destroyOnHidden
    >
      <p className={css.text}>{session.endedText}</p>
      <SignInForm username={username} onSignedIn={goOn} />
      <p className={css.other}>
        <a href="/sign-in">{session.otherUser}</a>
      </p>
    </Modal>
  );
}
