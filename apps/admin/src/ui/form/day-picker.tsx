import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import { useLanguage } from '../../shared/words/words-context.tsx';
import type { ControlProps } from './field.tsx';

dayjs.extend(customParseFormat);

/** Ways in which a day or month may be typed; the first is how it is shown. */
const dayFormats = {
  'zh-CN': ['YYYY年M月D日', 'YYYY-MM-DD', 'YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD'],
  en: ['D MMM YYYY', 'YYYY-MM-DD', 'YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD'],
};
const monthFormats = {
  'zh-CN': ['YYYY年M月', 'YYYY-MM', 'YYYY-M', 'YYYY/M', 'YYYY.M', 'YYYYMM'],
  en: ['MMM YYYY', 'YYYY-MM', 'YYYY-M', 'YYYY/M', 'YYYY.M', 'YYYYMM'],
};

interface DatePickProps {
  readonly control: ControlProps;
  /** YYYY-MM-DD for days, YYYY-MM for months. */
  readonly value: string | null;
  /** The last one that may be picked, in the same form. */
  readonly most?: string;
  readonly least?: string;
  readonly clearable?: boolean;
  readonly onChange: (value: string | null) => void;
}

/** A calendar day. */
export function DayPicker(props: DatePickProps) {
  return <DatePick {...props} picker="date" stored="YYYY-MM-DD" formats={dayFormats[useLanguage()]} />;
}

/** A calendar month. */
export function MonthPicker(props: DatePickProps) {
  return <DatePick {...props} picker="month" stored="YYYY-MM" formats={monthFormats[useLanguage()]} />;
}

interface PickKind {
  readonly picker: 'date' | 'month';
  readonly stored: string;
  readonly formats: string[];
}

function DatePick({ control, value, most, least, clearable, onChange, ...kind }: DatePickProps & PickKind) {
  const outside = (text: string) =>
    (most !== undefined && text > most) || (least !== undefined && text < least);
  return (
    <DatePicker
      {...control}
      picker={kind.picker}
      format={kind.formats}
      value={value === null ? null : dayjs(value, kind.stored)}
      allowClear={clearable === true}
      disabledDate={(date) => outside(date.format(kind.stored))}
      onChange={(date) => onChange(date === null || Array.isArray(date) ? null : date.format(kind.stored))}
      style={{ width: '100%' }}
    />
  );
}
