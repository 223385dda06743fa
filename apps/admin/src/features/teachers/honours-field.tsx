import { type Honour, honourKinds, honourLevels } from '@qinglan/domain/teachers/honour';
import { Button, Select } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import { FieldGroup } from '../../ui/form/field-group.tsx';
import css from './honours-field.module.css';

interface HonoursFieldProps {
  readonly value: readonly Honour[];
  readonly onChange: (value: readonly Honour[]) => void;
}

const fresh: Honour = { kind: 'backbone', level: 'district' };

/** A teacher's honours: kind and who gave it. */
export function HonoursField({ value, onChange }: HonoursFieldProps) {
  const { fields, labels, teachers, ui } = useWords();
  const replace = (index: number, change: Partial<Honour>) =>
    onChange(value.map((honour, each) => (each === index ? { ...honour, ...change } : honour)));
  return (
    <FieldGroup path="honours" label={fields.honours}>
      {value.map((honour, index) => (
        <div key={`${index}-${value.length}`} className={css.line}>
          <Select
            aria-label={teachers.honourLevel}
            value={honour.level}
            options={honourLevels.map((level) => ({ value: level, label: labels.honourLevel[level] }))}
            onChange={(level) => replace(index, { level })}
          />
          <Select
            aria-label={teachers.honourKind}
            value={honour.kind}
            options={honourKinds.map((kind) => ({ value: kind, label: labels.honourKind[kind] }))}
            onChange={(kind) => replace(index, { kind })}
          />
          <Button type="text" danger onClick={() => onChange(value.filter((_, each) => each !== index))}>
            {ui.remove}
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...value, fresh])}>
        {teachers.addHonour}
      </Button>
    </FieldGroup>
  );
}
