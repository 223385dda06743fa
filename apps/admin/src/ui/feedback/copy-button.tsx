import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';

/** Copies a text and says that it did; without a clipboard (plain http in an office) the text can still be marked. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const { copy, copied } = useWords().ui;
  const [done, setDone] = useState(false);
  const onClick = async () => {
    await navigator.clipboard?.writeText(text).then(
      () => setDone(true),
      () => setDone(false),
    );
  };
  return (
    <Button size="small" type="link" onClick={onClick} aria-live="polite">
      {done ? copied : (label ?? copy)}
    </Button>
  );
}
