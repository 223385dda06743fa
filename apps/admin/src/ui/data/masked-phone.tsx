import { Button, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './masked-phone.module.css';

/** The whole number, or the sentence why not. */
export type RevealAnswer = { readonly phone: string } | { readonly refused: string };

interface MaskedPhoneProps {
  /** 138****1234; null when there is none. */
  readonly masked: string | null;
  readonly mayReveal: boolean;
  readonly onReveal: (reason: string) => Promise<RevealAnswer | Failure>;
}

/** A phone that is masked until somebody says what the whole number is needed for. */
export function MaskedPhone({ masked, mayReveal, onReveal }: MaskedPhoneProps) {
  const { phone } = useWords().ui;
  const [whole, setWhole] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  if (masked === null) return <span className="muted">{phone.none}</span>;
  if (whole !== null) return <a href={`tel:${whole}`}>{whole}</a>;
  return (
    <span className={css.phone}>
      {masked}
      {mayReveal && (
        <Button
          type="link"
          size="small"
          className="no-print"
          aria-label={phone.revealLabel}
          onClick={() => setAsking(true)}
        >
          {phone.reveal}
        </Button>
      )}
      {asking && <AskReason onReveal={onReveal} onWhole={setWhole} onClose={() => setAsking(false)} />}
    </span>
  );
}

interface AskReasonProps {
  readonly onReveal: MaskedPhoneProps['onReveal'];
  readonly onWhole: (phone: string) => void;
  readonly onClose: () => void;
}

function AskReason({ onReveal, onWhole, onClose }: AskReasonProps) {
  const { ui } = useWords();
  const id = useId();
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = async () => {
    setBusy(true);
    const answer = await onReveal(reason.trim());
    setBusy(false);
    if ('phone' in answer) onWhole(answer.phone);
    else setTrouble('refused' in answer ? answer.refused : ui.form.failedHint);
  };
  return (
    <Modal
      open
      title={ui.phone.title}
      okText={ui.phone.show}
      cancelText={ui.cancel}
      confirmLoading={busy}
      okButtonProps={{ disabled: reason.trim() === '' }}
      onOk={ask}
      onCancel={onClose}
      width={440}
    >
      <p className={css.text}>{ui.phone.text}</p>
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
