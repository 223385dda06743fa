import { problemsOf, type RefusalErrors } from '../../shared/refusal.ts';
import { saveFile } from '../../shared/save-file.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import type { Words } from '../../shared/words/zh.ts';
import { AskReason } from '../../ui/data/ask-reason.tsx';
import type { Taken } from './export-path.ts';

interface WholePhonesProps {
  readonly taken: Taken;
  readonly onClose: () => void;
}

/** Takes a list along with whole phone numbers, after saying what for. */
export function WholePhones({ taken, onClose }: WholePhonesProps) {
  const words = useWords();
  const { wholeTitle, wholeText, action } = words.exports;
  const take = async (reason: string) => {
    const trouble = await takeWhole(taken, reason, words);
    if (trouble === null) onClose();
    return trouble;
  };
  return <AskReason title={wholeTitle} text={wholeText} action={action} onGiven={take} onClose={onClose} />;
}

async function takeWhole({ list, ...asked }: Taken, reason: string, words: Words): Promise<string | null> {
  try {
    const response = await fetch(`/files/${list}.xlsx`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...asked, reason }),
    });
    if (response.ok) {
      await saveFile(response, `${list}.xlsx`);
      return null;
    }
    if (response.status === 401) return words.shell.session.endedText;
    if (response.status === 403) return words.exports.denied;
    if (response.status !== 422) return words.ui.errors.unexpected;
    const { refusal } = (await response.json()) as { readonly refusal: { readonly errors: RefusalErrors } };
    return problemsOf(refusal.errors, words)
      .map(({ sentence }) => sentence)
      .join(' ');
  } catch {
    return words.ui.errors.networkText;
  }
}
