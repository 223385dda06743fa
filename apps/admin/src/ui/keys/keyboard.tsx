import { Modal } from 'antd';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './keyboard.module.css';
import { ShortcutBook } from './shortcuts.ts';
import { ShortcutContext, useShortcuts } from './use-shortcuts.ts';

/** Listens to single keys outside of fields and dialogs, and shows what they do at `?`. */
export function Keyboard({ children }: { readonly children: ReactNode }) {
  const [book] = useState(() => new ShortcutBook());
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isBusy(event.target)) return;
      if (book.press(event.key, event.timeStamp)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [book]);
  return (
    <ShortcutContext value={book}>
      {children}
      <KeyboardHelp book={book} />
    </ShortcutContext>
  );
}

/** Keys belong to whoever types in a field or stands in a dialog. */
function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"]') !== null
  );
}

function KeyboardHelp({ book }: { readonly book: ShortcutBook }) {
  const { keys, close } = useWords().ui;
  const [open, setOpen] = useState(false);
  const known = useSyncExternalStore(book.subscribe, book.known);
  useShortcuts([{ keys: '?', label: keys.help, run: () => setOpen(true) }]);
  return (
    <Modal
      open={open}
      title={keys.title}
      footer={null}
      onCancel={() => setOpen(false)}
      closable={{ 'aria-label': close }}
    >
      <dl className={css.list}>
        <KeyLine keys="Ctrl K" label={keys.palette} />
        {known.map((shortcut) => (
          <KeyLine key={shortcut.keys} keys={shortcut.keys} label={shortcut.label} />
        ))}
      </dl>
    </Modal>
  );
}

function KeyLine({ keys, label }: { readonly keys: string; readonly label: string }) {
  return (
    <div>
      <dt>
        {keys.split(' ').map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{label}</dd>
    </div>
  );
}
