import { InputNumber } from 'antd';
import css from './count-grid.module.css';
import type { ControlProps } from './field.tsx';

interface CountProps {
  readonly control?: ControlProps;
  readonly label?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A whole number that may stay unknown: empty is not nought. */
export function Count({ control, label, value, onChange }: CountProps) {
  return (
    <InputNumber<number>
      {...control}
      {...(label === undefined ? {} : { 'aria-label': label })}
      className={css.count}
      min={0}
      precision={0}
      value={value}
      onChange={(next) => onChange(next ?? null)}
    />
  );
}

type Counts<Code extends string> = { readonly [C in Code]?: number };

interface CountGridProps<Code extends string> {
  readonly name: string;
  readonly codes: readonly Code[];
  readonly labels: Readonly<Record<Code, string>>;
  readonly value: Counts<Code>;
  readonly onChange: (value: Counts<Code>) => void;
}

/** A number for every code of a closed list. */
export function CountGrid<Code extends string>({
  name,
  codes,
  labels,
  value,
  onChange,
}: CountGridProps<Code>) {
  const set = (code: Code, count: number | null) => {
    const { [code]: _before, ...rest } = value;
    onChange((count === null ? rest : { ...rest, [code]: count }) as Counts<Code>);
  };
  return (
    <ul className={css.grid}>
      {codes.map((code) => (
        <li key={code}>
          <span>{labels[code]}</span>
          <Count
            label={`${name} ${labels[code]}`}
            value={value[code] ?? null}
            onChange={(count) => set(code, count)}
          />
        </li>
      ))}
    </ul>
  );
}
