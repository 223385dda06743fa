/** Where the city lies; a day of the city ends at its own midnight. */
const timeZone = 'Asia/Shanghai';

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });

/** The two times every act happens at: the instant, and the day of the city that counts as today (YYYY-MM-DD). */
export interface Moment {
  readonly now: Date;
  readonly today: string;
}

const quarterMs = 15 * 60_000;
let dayOfQuarter = { quarter: -1, day: '' };

/** Asking the calendar takes longer than a look-up in the database, and no time zone begins its day within a quarter. */
function dayOf(now: Date): string {
  const quarter = Math.floor(now.getTime() / quarterMs);
  if (quarter !== dayOfQuarter.quarter) dayOfQuarter = { quarter, day: dayFormat.format(now) };
  return dayOfQuarter.day;
}

/** Reads the clock for one request. `fixedToday` stands for today in tests and screenshots; instants stay real. */
export function clock(fixedToday?: string): () => Moment {
  return () => {
    const now = new Date();
    return { now, today: fixedToday ?? dayOf(now) };
  };
}
