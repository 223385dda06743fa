import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './ask-reason.module.css';

interface AskReasonProps {
  readonly title: string;
  readonly text: string;
  /** The word on the button. */
  readonly action: string;
  /** Gives the sentence why it was not done; null when it was. */
  readonly onGiven: (reason: string) => Promise<string | null>;
  readonly onClose: () => void;
}

/** Asks what whole phone numbers are needed for; the answer is kept with the name of who asked. */
export function AskReason({ title, text, action, onGiven, onClose }: AskReasonProps) {
  const { ui } = useWords();
  const id = useId();
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = async () => {
    setBusy(true);
    setTrouble(await onGiven(reason.trim()));
    setBusy(false);
  };
  return (
    <Modal
      open
      title={title}
      okText={action}
      cancelText={ui.cancel}
      confirmLoading={busy}
      okButtonProps={{ disabled: reason.trim() === '' }}
      onOk={ask}
      onCancel={onClose}
      width={440}
    >
      <p className={css.text}>{text}</p>
      <label htmlFor={id}>{ui.phone.reason}</label>
      <Input
        id={id}
        autoFocus
        maxLength={200}
        value={reason}
        placeholder={ui.phone.reasonPlaceholder}
        status={trouble === null ? '' : 'error'}
        aria-describedby={trouble === null ? undefined : `${id}-error`}
        onChange={(event) => setReason(event.target.value)}
        onPressEnter={() => reason.trim() !== '' && ask()}
      />
      {trouble !== null && (
        <p id={`${id}-error`} role="alert" className={css.trouble}>
          {trouble}
        </p>
      )}
    </Modal>
  );
}
