import type { Language } from './language.ts';

const cityZone = 'Asia/Shanghai';
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A calendar day as people write it: 2026年9月1日, 1 Sep 2026. Anything that is no day comes back as it is. */
export function formatDay(day: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (parts === null) return day;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return language === 'zh-CN'
    ? `${year}年${month}月${date}日`
    : `${date} ${englishMonths[month - 1]} ${year}`;
}

/** A calendar month: 2019年9月, Sep 2019. */
export function formatMonth(month: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})/.exec(month);
  if (parts === null) return month;
  const [year, number] = [Number(parts[1]), Number(parts[2])];
  return language === 'zh-CN' ? `${year}年${number}月` : `${englishMonths[number - 1]} ${year}`;
}

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: cityZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant on the city's clock: 2026年9月1日 14:05. */
export function formatInstant(instant: string, language: Language): string {
  const { day, time } = cityClock(new Date(instant));
  return `${formatDay(day, language)} ${time}`;
}

/** The city's day of an instant, YYYY-MM-DD. */
export function dayOf(instant: string): string {
  return cityClock(new Date(instant)).day;
}

function cityClock(at: Date): { day: string; time: string } {
  const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}
