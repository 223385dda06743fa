import { Modal } from 'antd';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './palette.module.css';

export interface PaletteEntry {
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  /** The heading under which it stands. */
  readonly group: string;
  readonly run: () => void;
}

interface PaletteProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly entries: readonly PaletteEntry[];
  readonly searching: boolean;
  readonly onClose: () => void;
}

/** One field that finds and does: arrows choose, Enter runs, Escape closes. */
export function Palette({ text, onText, entries, searching, onClose }: PaletteProps) {
  const { palette } = useWords().shell;
  const listId = useId();
  const [activeId, setActiveId] = useState<string | null>(null);
  const active = Math.max(
    0,
    entries.findIndex(({ id }) => id === activeId),
  );
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const run = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      setActiveId(entries[(active + step + entries.length) % entries.length]?.id ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(entries[active]);
    }
  };
  return (
    <Modal
      open
      title={<span className="only-spoken">{palette.title}</span>}
      footer={null}
      closable={false}
      onCancel={onClose}
      className={css.dialog ?? ''}
    >
      <input
        ref={field}
        className={css.field}
        role="combobox"
        aria-label={palette.title}
        aria-expanded={entries.length > 0}
        aria-controls={listId}
        aria-activedescendant={entries[active] ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        placeholder={palette.placeholder}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKey}
      />
      <div ref={list} id={listId} className={css.list} role="listbox" aria-label={palette.results}>
        {entries.map((entry, index) => (
          <PaletteLine
            key={entry.id}
            id={`${listId}-${index}`}
            entry={entry}
            heading={entries[index - 1]?.group === entry.group ? null : entry.group}
            active={index === active}
            onPoint={() => setActiveId(entry.id)}
            onRun={() => run(entry)}
          />
        ))}
      </div>
      <p className={css.foot} role="status">
        {searching ? palette.searching : entries.length === 0 ? palette.none : palette.hint}
      </p>
    </Modal>
  );
}

interface PaletteLineProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly heading: string | null;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onRun: () => void;
}

function PaletteLine({ id, entry, heading, active, onPoint, onRun }: PaletteLineProps) {
  return (
    <>
      {heading !== null && (
        <div role="presentation" className={css.heading}>
          {heading}
        </div>
      )}
      <div
        id={id}
        role="option"
        aria-selected={active}
        tabIndex={-1}
        className={css.entry}
        onMouseMove={onPoint}
        onPointerUp={onRun}
      >
        <span>{entry.title}</span>
        {entry.subtitle && <span className={css.subtitle}>{entry.subtitle}</span>}
      </div>
    </>
  );
}
