import { type PastedTable, pastedTable } from '@qinglan/domain/rosters/pasted-table';
import type { RosterKind } from '@qinglan/domain/rosters/roster-column';
import { type GetRef, Input, Modal, Segmented } from 'antd';
import { useId, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../shared/words/words-context.tsx';
import pasteCss from './paste-rosters.module.css';
import css from './rosters.module.css';
import { pasteRoster } from './upload-roster.ts';
import { whyNotSent } from './upload-words.ts';

type TextAreaRef = GetRef<typeof Input.TextArea>;

/** Rows shown of what was pasted. */
const rowsShown = 5;

interface PasteRostersProps {
  readonly kind: RosterKind;
  readonly onClose: () => void;
}

/** Takes a block of cells from a spreadsheet as an import: read, shown, and only then put in. */
export function PasteRosters({ kind: first, onClose }: PasteRostersProps) {
  const words = useWords();
  const { paste, counts } = words.rosters;
  const id = useId();
  const field = useRef<TextAreaRef>(null);
  const navigate = useNavigate();
  const [kind, setKind] = useState(first);
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const table = useMemo(() => pastedTable(text, kind), [text, kind]);
  const send = async () => {
    setBusy(true);
    const ended = await pasteRoster(kind, text);
    setBusy(false);
    if (ended.kind === 'received') void navigate(`/rosters/${ended.id}`);
    else setTrouble(whyNotSent(ended, words));
  };
  return (
    <Modal
      open
      title={paste.title}
      okText={paste.read}
      cancelText={words.ui.cancel}
      okButtonProps={{ disabled: table === null }}
      confirmLoading={busy}
      onOk={send}
      onCancel={onClose}
      afterOpenChange={(isOpen) => isOpen && field.current?.focus()}
      width={840}
    >
      <div className={css.stack}>
        <Segmented<RosterKind>
          className={pasteCss.kind ?? ''}
          aria-label={counts.kind}
          value={kind}
          options={[
            { value: 'teachers', label: counts.teachers },
            { value: 'kindergartens', label: counts.kindergartens },
          ]}
          onChange={setKind}
        />
        <div>
          <label htmlFor={id}>{paste.cells}</label>
          <Input.TextArea
            ref={field}
            id={id}
            rows={7}
            value={text}
            placeholder={paste.placeholder}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        {table && <PastedRows table={table} />}
        {trouble !== null && <p role="alert">{trouble}</p>}
      </div>
    </Modal>
  );
}

/** How the block is understood: under which header each column stands. */
function PastedRows({ table: { header, brought, rows } }: { readonly table: PastedTable }) {
  const { paste } = useWords().rosters;
  return (
    <>
      <p role="status">{brought ? paste.brought(rows.length) : paste.lent(rows.length)}</p>
      <section className={pasteCss.pasted ?? ''} aria-label={paste.preview}>
        <table>
          <thead>
            <tr>
              {header.map((text, place) => (
                <th key={`${place} ${text}`} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, rowsShown).map((cells, row) => (
              <tr key={`${row} ${cells.join()}`}>
                {header.map((text, place) => (
                  <td key={`${place} ${text}`}>{cells[place]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
