/** Where the city lies; a day of the city ends at its own midnight. */
const timeZone = 'Asia/Shanghai';

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });

/** The two times every act happens at: the instant, and the day of the city that counts as today (YYYY-MM-DD). */
export interface Moment {
  readonly now: Date;
  readonly today: string;
}

/** Reads the clock for one request. `fixedToday` stands for today in tests and screenshots; instants stay real. */
export function clock(fixedToday?: string): () => Moment {
  return () => {
    const now = new Date();
    return { now, today: fixedToday ?? dayFormat.format(now) };
  };
}
