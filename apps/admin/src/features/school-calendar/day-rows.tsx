import { App, Button, Input } from 'antd';
import { type ClipboardEvent, type CSSProperties, useId } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { useProblems } from '../../ui/form/problems.ts';
import { type PastedRow, pastedRows } from './pasted-rows.ts';
import css from './school-calendar.module.css';

/** A named line of days: one day, or a first and a last. */
export type DayRow<Field extends string> = Readonly<Record<Field, string | null>> & { readonly name: string };

interface DayRowsProps<Field extends string> {
  /** Path in the input; refusals of a line stand under it. */
  readonly path: string;
  readonly title: string;
  readonly addLabel: string;
  readonly nameLabel: string;
  readonly dayLabels: Readonly<Record<Field, string>>;
  readonly rows: readonly DayRow<Field>[];
  readonly blank: DayRow<Field>;
  readonly fromPaste: (row: PastedRow) => DayRow<Field>;
  readonly onChange: (rows: readonly DayRow<Field>[]) => void;
}

/** An editable grid of named days: lines are added, removed, or pasted from a sheet; an empty line is filled first. */
export function DayRows<Field extends string>(props: DayRowsProps<Field>) {
  const { schoolCalendar: words } = useWords();
  const { message } = App.useApp();
  const { rows, onChange, title, dayLabels, nameLabel } = props;
  const fields = Object.keys(dayLabels) as Field[];
  const paste = (event: ClipboardEvent, at: number) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const pasted = pastedRows(text).map(props.fromPaste);
    if (pasted.length === 0) return void message.warning(words.nothingPasted);
    onChange([...rows.slice(0, at).concat(pasted), ...rows.slice(isBlank(rows[at]) ? at + 1 : at)]);
    message.success(words.pasted(pasted.length));
  };
  return (
    <fieldset className={css.rows} style={{ '--days': fields.length } as CSSProperties}>
      <legend>{title}</legend>
      {rows.length > 0 && <p className="muted">{words.pasteHint}</p>}
      {rows.length > 0 && <Heads labels={[nameLabel, ...fields.map((field) => dayLabels[field])]} />}
      {rows.map((row, index) => (
        <Line
          key={`${index}-${rows.length}`}
          {...props}
          fields={fields}
          index={index}
          row={row}
          onRow={(next) => onChange(rows.map((each, place) => (place === index ? next : each)))}
          onRemove={() => onChange(rows.filter((_, place) => place !== index))}
          onPaste={(event) => paste(event, index)}
        />
      ))}
      <Button size="small" onClick={() => onChange([...rows, props.blank])}>
        {props.addLabel}
      </Button>
    </fieldset>
  );
}

const isBlank = (row: object | undefined) => row !== undefined && Object.values(row).every((value) => !value);

function Heads({ labels }: { readonly labels: readonly string[] }) {
  const { ui } = useWords();
  return (
    <div className={`${css.row} ${css.heads}`} aria-hidden="true">
      {labels.map((label) => (
        <span key={label}>{label}</span>
      ))}
      <span className={css.ghost}>{ui.remove}</span>
    </div>
  );
}

interface LineProps<Field extends string> extends DayRowsProps<Field> {
  readonly fields: readonly Field[];
  readonly index: number;
  readonly row: DayRow<Field>;
  readonly onRow: (row: DayRow<Field>) => void;
  readonly onRemove: () => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

function Line<Field extends string>({
  fields,
  index,
  row,
  onRow,
  onRemove,
  onPaste,
  ...props
}: LineProps<Field>) {
  const { schoolCalendar: words, ui } = useWords();
  const id = useId();
  const sentences = useProblems(`${props.path}.${index}`);
  const wrong = sentences.length > 0;
  const control = (label: string) => ({
    'aria-label': words.row(props.title, index + 1, label),
    'aria-describedby': wrong ? `${id}-error` : undefined,
    'aria-invalid': wrong || undefined,
    'aria-required': true,
    status: wrong ? ('error' as const) : ('' as const),
  });
  return (
    <div className={css.row} onPaste={onPaste}>
      <Input
        {...control(props.nameLabel)}
        maxLength={30}
        placeholder={props.nameLabel}
        value={row.name}
        onChange={(event) => onRow({ ...row, name: event.target.value })}
      />
      {fields.map((field) => (
        <DayPicker
          key={field}
          control={{ ...control(props.dayLabels[field]), id: `${id}-${field}` }}
          value={row[field]}
          onChange={(day) => onRow({ ...row, [field]: day })}
        />
      ))}
      <Button type="text" danger onClick={onRemove} aria-label={words.row(props.title, index + 1, ui.remove)}>
        {ui.remove}
      </Button>
      {wrong && (
        <div id={`${id}-error`} className={css.wrong}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </div>
  );
}
