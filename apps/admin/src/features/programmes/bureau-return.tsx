import { Button } from 'antd';
import { useState } from 'react';
import { problemsOf, type RefusalErrors } from '../../shared/refusal.ts';
import { saveFile } from '../../shared/save-file.ts';
import { useMay } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import type { Words } from '../../shared/words/zh.ts';
import { AskReason } from '../../ui/data/ask-reason.tsx';
import { PaperLink } from '../../ui/data/paper-link.tsx';
import { Panel } from '../../ui/page/panel.tsx';

/** The list that goes to the bureau: phones masked, or whole with a reason. */
export function BureauReturn({ programme }: { readonly programme: string }) {
  const words = useWords();
  const { papers } = words.attachments;
  const mayExport = useMay('list:export');
  const mayReveal = useMay('phone:reveal');
  const [asked, setAsked] = useState(false);
  if (!mayExport) return null;
  const href = `/files/papers/programmes/${programme}/bureau-return`;
  const take = async (reason: string) => {
    const trouble = await takeWhole(href, reason, words);
    if (trouble === null) setAsked(false);
    return trouble;
  };
  return (
    <Panel title={papers.title}>
      <PaperLink href={href} label={papers.bureauReturn} sort="excel" />
      {mayReveal && (
        <Button type="link" size="small" className="no-print" onClick={() => setAsked(true)}>
          {papers.bureauReturnWhole}
        </Button>
      )}
      {asked && (
        <AskReason
          title={papers.bureauReturnWhole}
          text={papers.bureauReturnText}
          action={papers.export}
          onGiven={take}
          onClose={() => setAsked(false)}
        />
      )}
    </Panel>
  );
}

async function takeWhole(href: string, reason: string, words: Words): Promise<string | null> {
  try {
    const response = await fetch(href, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reason }),
    });
    if (response.ok) {
      await saveFile(response, 'return.xlsx');
      return null;
    }
    if (response.status === 401) return words.shell.session.endedText;
    if (response.status !== 422) return words.ui.errors.unexpected;
    const { refusal } = (await response.json()) as { readonly refusal: { readonly errors: RefusalErrors } };
    return problemsOf(refusal.errors, words)
      .map(({ sentence }) => sentence)
      .join(' ');
  } catch {
    return words.ui.errors.networkText;
  }
}
