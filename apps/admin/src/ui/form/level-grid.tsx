import { Input, Radio } from 'antd';
import css from './level-grid.module.css';

export interface LevelValue<Code extends string> {
  readonly area: Code;
  readonly level: number;
  readonly urgency?: number;
  readonly evidence: string | null;
  /** Finer words within the line, carried along untouched. */
  readonly tags?: readonly string[];
}

interface LevelGridProps<Code extends string> {
  readonly codes: readonly Code[];
  readonly labels: Readonly<Record<Code, string>>;
  readonly levels: readonly string[];
  readonly levelTitle: string;
  /** Words of a second scale; left out when there is none. */
  readonly urgencies?: readonly string[];
  readonly urgencyTitle?: string;
  readonly evidenceTitle: string;
  readonly value: readonly LevelValue<Code>[];
  readonly onChange: (value: readonly LevelValue<Code>[]) => void;
}

/** A level from 0 to 3 for every line of a list; level 0 takes the line out, evidence is asked only where there is a level. */
export function LevelGrid<Code extends string>(props: LevelGridProps<Code>) {
  const { codes, value, onChange } = props;
  const replace = (code: Code, next: LevelValue<Code> | null) => {
    const byCode = new Map(value.map((line) => [line.area, line]));
    if (next === null) byCode.delete(code);
    else byCode.set(code, next);
    onChange(codes.flatMap((each) => byCode.get(each) ?? []));
  };
  return (
    <ul className={css.grid}>
      {codes.map((code) => (
        <LevelLine
          key={code}
          {...props}
          code={code}
          line={value.find(({ area }) => area === code) ?? null}
          onLine={(next) => replace(code, next)}
        />
      ))}
    </ul>
  );
}

interface LevelLineProps<Code extends string> extends LevelGridProps<Code> {
  readonly code: Code;
  readonly line: LevelValue<Code> | null;
  readonly onLine: (line: LevelValue<Code> | null) => void;
}

function LevelLine<Code extends string>({ code, line, onLine, ...props }: LevelLineProps<Code>) {
  const label = props.labels[code];
  const fresh = { area: code, level: 0, evidence: null, ...(props.urgencies ? { urgency: 1 } : {}) };
  const setLevel = (level: number) => onLine(level === 0 ? null : { ...(line ?? fresh), level });
  return (
    <li className={css.line}>
      <span className={css.label}>{label}</span>
      <Scale
        name={`${label} ${props.levelTitle}`}
        words={props.levels}
        value={line?.level ?? 0}
        onChange={setLevel}
      />
      {line !== null && props.urgencies && (
        <Scale
          name={`${label} ${props.urgencyTitle}`}
          words={props.urgencies}
          value={line.urgency ?? 1}
          onChange={(urgency) => onLine({ ...line, urgency })}
        />
      )}
      {line !== null && (
        <Input
          size="small"
          maxLength={200}
          aria-label={`${label} ${props.evidenceTitle}`}
          placeholder={props.evidenceTitle}
          value={line.evidence ?? ''}
          onChange={(event) => onLine({ ...line, evidence: event.target.value || null })}
        />
      )}
    </li>
  );
}

interface ScaleProps {
  readonly name: string;
  readonly words: readonly string[];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Scale({ name, words, value, onChange }: ScaleProps) {
  return (
    <Radio.Group
      size="small"
      optionType="button"
      aria-label={name}
      value={value}
      options={words.map((label, index) => ({ label, value: index }))}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  );
}
