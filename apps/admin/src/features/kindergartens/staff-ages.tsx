import { Button, InputNumber } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import { Count } from '../../ui/form/count-grid.tsx';
import type { AgeLine } from './profile-values.ts';
import css from './staff-lines.module.css';

interface StaffAgesProps {
  readonly value: readonly AgeLine[];
  readonly onChange: (value: readonly AgeLine[]) => void;
}

/** How many of which age; the bands are the kindergarten's own, as each paper asks for others. */
export function StaffAges({ value, onChange }: StaffAgesProps) {
  const { profiles, ui } = useWords();
  const replace = (index: number, change: Partial<AgeLine>) =>
    onChange(value.map((line, each) => (each === index ? { ...line, ...change } : line)));
  return (
    <>
      {value.map((line, index) => (
        <div key={`${index}-${value.length}`} className={css.age}>
          <InputNumber<number>
            aria-label={profiles.ageFrom}
            placeholder={profiles.ageFrom}
            min={16}
            max={80}
            value={line.from}
            onChange={(from) => replace(index, { from })}
          />
          <span aria-hidden="true">–</span>
          <InputNumber<number>
            aria-label={profiles.ageTo}
            placeholder={profiles.ageTo}
            min={16}
            max={80}
            value={line.to}
            onChange={(to) => replace(index, { to })}
          />
          <Count
            label={profiles.ageBand(line.from, line.to)}
            value={line.count}
            onChange={(count) => replace(index, { count })}
          />
          <Button type="text" danger onClick={() => onChange(value.filter((_, each) => each !== index))}>
            {ui.remove}
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...value, { from: null, to: null, count: null }])}>
        {profiles.addAgeBand}
      </Button>
    </>
  );
}
