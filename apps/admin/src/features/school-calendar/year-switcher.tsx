import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { schoolYearLabel } from '@qinglan/domain/calendar/school-year';
import { Button, Select } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './school-calendar.module.css';

interface YearSwitcherProps {
  readonly year: number;
  /** School years to choose from, in order. */
  readonly years: readonly number[];
  /** Those that have no calendar. */
  readonly proposed: ReadonlySet<number>;
  readonly disabled: boolean;
  readonly onYear: (year: number) => void;
}

/** To the school year before or after, or to any. */
export function YearSwitcher({ year, years, proposed, disabled, onYear }: YearSwitcherProps) {
  const { schoolCalendar: words } = useWords();
  const place = years.indexOf(year);
  const step = (by: number) => years[place + by];
  const go = (by: number) => () => onYear(step(by) ?? year);
  return (
    <span className={css.switcher}>
      <Button
        aria-label={words.previousYear}
        icon={<LeftOutlined />}
        disabled={disabled || step(-1) === undefined}
        onClick={go(-1)}
      />
      <Select
        aria-label={words.year}
        value={year}
        disabled={disabled}
        popupMatchSelectWidth={false}
        options={years.map((each) => ({
          value: each,
          label: `${schoolYearLabel(each)}${proposed.has(each) ? ` (${words.notSaved})` : ''}`,
        }))}
        onChange={onYear}
      />
      <Button
        aria-label={words.nextYear}
        icon={<RightOutlined />}
        disabled={disabled || step(1) === undefined}
        onClick={go(1)}
      />
    </span>
  );
}
