import { Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useWords } from '../../shared/words/words-context.tsx';

/** Asks before typed work is lost: on the way to another page, to another drawer, or out of the browser. */
export function UnsavedGuard({ dirty }: { readonly dirty: boolean }) {
  const { form } = useWords().ui;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty &&
      (currentLocation.pathname !== nextLocation.pathname ||
        new URLSearchParams(currentLocation.search).get('do') !==
          new URLSearchParams(nextLocation.search).get('do')),
  );
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [dirty]);
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title={form.unsavedTitle}
      okText={form.stay}
      cancelText={form.leave}
      onOk={() => blocker.reset?.()}
      onCancel={() => blocker.proceed?.()}
      cancelButtonProps={{ danger: true }}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={420}
    >
      {form.unsavedText}
    </Modal>
  );
}
