import { Select } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import type { ControlProps } from './field.tsx';

interface ChoiceProps<Code extends string> {
  readonly control: ControlProps;
  readonly value: Code | null;
  readonly codes: readonly Code[];
  readonly labels: Readonly<Record<Code, string>>;
  /** Whether it may be left empty. */
  readonly clearable?: boolean;
  readonly onChange: (code: Code | null) => void;
}

/** One code of a closed list. */
export function Choice<Code extends string>(props: ChoiceProps<Code>) {
  const { form } = useWords().ui;
  return (
    <Select<Code>
      {...props.control}
      value={props.value}
      placeholder={form.choose}
      allowClear={props.clearable === true}
      options={props.codes.map((code) => ({ value: code, label: props.labels[code] }))}
      onChange={(code) => props.onChange(code ?? null)}
    />
  );
}
