import { InboxOutlined } from '@ant-design/icons';
import { type DragEvent, useId, useState } from 'react';
import css from './file-drop.module.css';

interface FileDropProps {
  readonly title: string;
  readonly hint: string;
  /** Stands for the title while files are held over the field. */
  readonly over: string;
  /** As an input's `accept`; dropped files are not held to it. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A field that takes files by drop or by choice; the keyboard reaches the choice. */
export function FileDrop({ title, hint, over, accept, onFiles }: FileDropProps) {
  const id = useId();
  const [held, setHeld] = useState(false);
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setHeld(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setHeld(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <label
      className={`${css.zone} ${held ? css.over : ''} no-print`}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={() => setHeld(false)}
      onDrop={drop}
    >
      <InboxOutlined aria-hidden="true" className={css.icon ?? ''} />
      <span className={css.title}>{held ? over : title}</span>
      <span id={id} className="muted">
        {hint}
      </span>
      <input
        type="file"
        multiple
        accept={accept}
        aria-label={title}
        aria-describedby={id}
        className={css.input}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file chosen once more must be noticed too.
          target.value = '';
        }}
      />
    </label>
  );
}
