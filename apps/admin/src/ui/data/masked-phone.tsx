import { Button } from 'antd';
import { useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { AskReason } from './ask-reason.tsx';
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
  const { phone, form } = useWords().ui;
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
      {asking && (
        <AskReason
          title={phone.title}
          text={phone.text}
          action={phone.show}
          onGiven={async (reason) => {
            const answer = await onReveal(reason);
            if (!('phone' in answer)) return 'refused' in answer ? answer.refused : form.failedHint;
            setWhole(answer.phone);
            return null;
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </span>
  );
}
